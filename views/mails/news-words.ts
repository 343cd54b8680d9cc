import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { LastDay } from '../../domain/concepts/last-day.ts';
import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { lastDayToWrite } from '../../domain/rules/pairs/last-day.ts';
import type { Who } from '../languages/en/news.ts';
import type { Language } from '../languages/language.ts';
import { dayInWords } from '../words.ts';
import { type Block, paragraph } from './blocks.ts';
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
  lastDay?: LastDay | undefined;
}

type Says = Language['news'][keyof Language['news']];

/** A last day, and by when to write before it, as the reader's language says days. */
export const lastDayInWords = (
  lastDay: Pick<LastDay, 'on' | 'schools'>,
  language: Language,
): { day: string; by: string } => ({
  day: dayInWords(DateTime.fromISO(lastDay.on, { zone: ZONE }), language),
  by: dayInWords(lastDayToWrite(lastDay), language),
});

/** Whom the words of a piece of news are about, and what else they may say. */
export const whoOf = (
  { lastDay, ...who }: Omit<Who, 'lastDay'> & Pick<NewsMailProps, 'lastDay'>,
  language: Language,
): Who => ({
  ...who,
  ...(lastDay === undefined ? {} : { lastDay: { ...lastDay, ...lastDayInWords(lastDay, language) } }),
});

/** One piece of news as a mail: a paragraph to each line, and then what else there is. */
export const writeNews = (
  template: string,
  { subject, lines }: Says,
  props: NewsMailProps,
  then: readonly Block[] = [],
): Mail => {
  const { frame, person, side, otherFirst, ...past } = props;
  const name = frame.coordinator && `${frame.coordinator.first} ${frame.coordinator.last}`;
  const who = whoOf({ coordinator: name, toParent: side === 'parent', other: otherFirst, ...past }, frame.language);
  const blocks = [...lines(who).map((line) => paragraph(line)), ...then];
  return writeMail({ frame, person, subject, template, blocks });
};
