import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { MailFrame } from './mail.tsx';

export interface NewsMailProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
}

/** "with Ailsa", or for a parent "for Ailsa". */
export const aboutWhom = ({ side, otherFirst }: NewsMailProps): string =>
  side === 'parent' ? `for ${otherFirst}` : `with ${otherFirst}`;

/** "you and Ailsa", or for a parent "Ailsa and their mentor". */
export const thePair = ({ side, otherFirst }: NewsMailProps): string =>
  side === 'parent' ? `${otherFirst} and their mentor` : `you and ${otherFirst}`;
