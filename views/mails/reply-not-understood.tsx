import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { wayInWords } from '../words.ts';
import { type Block, link, list, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface ReplyNotUnderstoodProps {
  frame: MailFrame;
  person: Person;
  /** The questions that they may answer again. Of one a YES to this mail means the very `ways`. */
  again: readonly { menteeFirst: string; ways: readonly Way[]; answerUrl: string }[];
}

const againBlocks = ({ frame: { language }, again: [only, ...others] }: ReplyNotUnderstoodProps): Block[] => {
  const { consent, notUnderstood: says } = language.asking;
  if (only === undefined) return [];
  if (others.length > 0)
    return [only, ...others].map(({ menteeFirst: mentee, answerUrl }) =>
      link(language.several.answerLink({ mentee }), answerUrl),
    );
  return [
    paragraph(says.again),
    paragraph(consent.yesMeans),
    list(only.ways.map((way) => wayInWords(way, language))),
    paragraph(consent.noMeans),
    link(says.link, only.answerUrl),
  ];
};

/** A person will read the reply; until then nothing is recorded as an answer. */
export const replyNotUnderstood = (props: ReplyNotUnderstoodProps): Mail => {
  const { frame, person } = props;
  const { notUnderstood: says } = frame.language.asking;
  return writeMail({
    frame,
    person,
    subject: says.subject,
    template: 'reply-not-understood',
    blocks: [paragraph(says.willRead), paragraph(says.nothingYet), ...againBlocks(props)],
  });
};
