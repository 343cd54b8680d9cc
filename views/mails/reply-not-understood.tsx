import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { wayInWords } from '../words.ts';
import { link, list, paragraph } from './blocks.ts';
import { type Mail, type MailFrame, writeMail } from './mail.tsx';

export interface ReplyNotUnderstoodProps {
  frame: MailFrame;
  person: Person;
  /** The ways that a YES to this mail means. */
  ways: readonly Way[];
  answerUrl: string;
}

/** A person will read the reply; until then nothing is recorded as an answer. */
export const replyNotUnderstood = ({ frame, person, ways, answerUrl }: ReplyNotUnderstoodProps): Mail => {
  const { consent, notUnderstood: says } = frame.language.asking;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'reply-not-understood',
    blocks: [
      paragraph(says.willRead),
      paragraph(says.nothingYet),
      paragraph(says.again),
      paragraph(consent.yesMeans),
      list(ways.map((way) => wayInWords(way, frame.language))),
      paragraph(consent.noMeans),
      link(says.link, answerUrl),
    ],
  });
};
