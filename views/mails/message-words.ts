import type { Person } from '../../domain/concepts/person.ts';
import type { MailFrame } from './mail-frame.ts';

/** What every mail about brokered words knows. */
export interface MessageMailProps {
  frame: MailFrame;
  /** The reader. */
  person: Person;
  /** Whom they write to, by first name only. */
  otherFirst: string;
  /** Their own page to write and to see where their messages stand. */
  messagesUrl: string;
}
