import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { AskKind } from '../../domain/concepts/ask.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Language } from '../languages/language.ts';
import { dayInWords, instantInWords } from '../words.ts';
import { type Block, link, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

/** Instants are in UTC; `url` is the reader's own. */
export type NewLink =
  | { what: 'question'; kind: AskKind; closesAt: string; url: string }
  | { what: 'meet'; startsAt: string; url: string };

export interface NewLinksProps {
  frame: MailFrame;
  person: Person;
  /** `other`: the mentor for a young person; the young person for a mentor or a parent. */
  links: readonly (NewLink & { other: string })[];
}

const blocksOf = (one: NewLinksProps['links'][number], language: Language): Block[] => {
  const { asking, sessions } = language;
  const { other, url } = one;
  if (one.what === 'meet')
    return [
      paragraph(sessions.soon({ other, when: instantInWords(one.startsAt, language) })),
      link(sessions.joinLink, url),
    ];
  const day = dayInWords(DateTime.fromISO(one.closesAt, { zone: ZONE }), language);
  return [paragraph(asking.remind.question[one.kind]({ other }), asking.answerBy({ day })), link(asking.link, url)];
};

/** What went to an address or number that is theirs no more, once more. */
export const newLinks = ({ frame, person, links }: NewLinksProps): Mail => {
  const says = frame.language.newLinks;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'new-links',
    blocks: [paragraph(says.opening), ...links.flatMap((one) => blocksOf(one, frame.language)), paragraph(says.notYou)],
  });
};
