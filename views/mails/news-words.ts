import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Language } from '../languages/language.ts';
import { paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface NewsMailProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  waited?: boolean;
  hadMeets?: boolean;
}

type Says = Language['news'][keyof Language['news']];

/** One piece of news as a mail: a paragraph to each line. */
export const writeNews = (template: string, { subject, lines }: Says, props: NewsMailProps): Mail => {
  const { frame, person, side, otherFirst, ...past } = props;
  const name = frame.coordinator && `${frame.coordinator.first} ${frame.coordinator.last}`;
  const blocks = lines({ coordinator: name, toParent: side === 'parent', other: otherFirst, ...past }).map((line) =>
    paragraph(line),
  );
  return writeMail({ frame, person, subject, template, blocks });
};
