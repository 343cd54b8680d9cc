import type { Answer, AskKind } from '../../domain/concepts/ask.ts';
import type { Means } from '../../domain/concepts/consent.ts';
import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { instantInWords, wayInWords } from '../words.ts';
import { type Block, link, list, paragraph } from './blocks.ts';
import { isPassedOn, type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';
import { reachOf } from './reach.ts';

export interface ReceiptProps {
  frame: MailFrame;
  person: Person;
  side: Side;
  answer: Answer;
  /** The mentor for a young person; the young person for a mentor or a parent. */
  otherFirst: string;
  statusUrl: string;
  /** What was asked, when it was a plan. */
  kind?: AskKind;
  /** The ways that the question listed, when some may have been left out. */
  asked?: readonly Way[];
  /** Ways that they had said yes to before, which stay so. */
  stands?: readonly Way[] | undefined;
  /** Who wrote it down, when they did not send it themselves. */
  recorder?: { name: string; means?: Means | undefined } | undefined;
}

/** A no to a way is recorded as such: nobody asks about it again. */
const refusedBlocks = ({ frame, answer, asked = [] }: ReceiptProps): Block[] => {
  const refused = asked.filter((way) => !answer.ways.includes(way)).map((way) => wayInWords(way, frame.language));
  return refused.length === 0 ? [] : [paragraph(frame.language.receipt.noTo), list(refused)];
};

const standsBlocks = ({ frame: { language }, stands = [] }: ReceiptProps): Block[] =>
  stands.length === 0 ? [] : [paragraph(language.receipt.stands), list(stands.map((way) => wayInWords(way, language)))];

const yesBlocks = (props: ReceiptProps): Block[] => {
  const { frame, answer, side, kind } = props;
  const says = frame.language.receipt;
  if (kind === 'plan') return [paragraph(says.planYes)];
  const ways = answer.ways.map((way) => wayInWords(way, frame.language));
  return [
    ...(ways.length === 0 ? [] : [paragraph(says.yesTo), list(ways)]),
    ...refusedBlocks(props),
    ...standsBlocks(props),
    paragraph(says.next[side], says.coordinator),
  ];
};

const recorderBlocks = ({ frame, recorder }: ReceiptProps): Block[] => {
  if (recorder === undefined) return [];
  const { readBy, saidTo } = frame.language.receipt;
  return [paragraph((recorder.means === 'mail' ? readBy : saidTo)({ recorder: recorder.name }))];
};

const nextBlocks = (props: ReceiptProps): Block[] => {
  const { answer } = props.answer;
  if (answer === 'yes') return yesBlocks(props);
  const next = paragraph(props.frame.language.receipt[answer]);
  return answer === 'no' ? [...refusedBlocks(props), ...standsBlocks(props), next] : [next];
};

/** Confirms an answer or a change of mind to the one who gave it, with how to undo it. */
export const receipt = (props: ReceiptProps): Mail => {
  const { frame, person, side, answer, otherFirst, statusUrl } = props;
  const { language, programme } = frame;
  const says = language.receipt;
  const said = says.answers[answer.answer];
  const mayReply = side === 'parent' && !isPassedOn(person);
  return writeMail({
    frame,
    person,
    subject: says.subject({ answer: said }),
    template: 'receipt',
    blocks: [
      paragraph(side === 'parent' ? says.thanksToParent({ mentee: otherFirst }) : says.thanks({ other: otherFirst })),
      paragraph(says.wroteDown({ answer: said, when: instantInWords(answer.at, language) })),
      ...recorderBlocks(props),
      ...nextBlocks(props),
      paragraph(
        mayReply ? says.isItWrongReply : says.isItWrong,
        language.reach.orUs(reachOf(programme)),
        says.mayChange,
      ),
      link(says.link, statusUrl),
    ],
  });
};
