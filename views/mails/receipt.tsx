import type { Answer, AskKind } from '../../domain/concepts/ask.ts';
import type { Means } from '../../domain/concepts/consent.ts';
import type { Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { instantInWords, wayInWords } from '../words.ts';
import { type Block, link, list, paragraph } from './blocks.ts';
import { isPassedOn, type Mail, type MailFrame, writeMail } from './mail.tsx';

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
  /** Who wrote it down, when they did not send it themselves. */
  recorder?: { name: string; means?: Means | undefined } | undefined;
}

const ANSWER_WORDS: Record<Answer['answer'], string> = {
  yes: 'YES',
  no: 'NO',
  wait: 'wait until the schools go back',
  changes: 'please change the plan',
};

/** A no to a way is recorded as such: nobody asks about it again. */
const refusedBlocks = ({ answer, asked = [] }: ReceiptProps): Block[] => {
  const refused = asked.filter((way) => !answer.ways.includes(way));
  return refused.length === 0 ? [] : [paragraph('You said no to:'), list(refused.map(wayInWords))];
};

const NEXT: Record<Side, string> = {
  mentor: 'Your coordinator will contact you soon to talk about it. We will let you know what happens next.',
  mentee: 'We will let you know what happens next.',
  parent: 'We will send you the plan when it is agreed.',
};

const yesBlocks = (props: ReceiptProps): Block[] => {
  const { answer, side, kind } = props;
  if (kind === 'plan') return [paragraph('You agreed to the plan. We will tell you when it is settled.')];
  const next = NEXT[side];
  return [
    ...(answer.ways.length === 0 ? [] : [paragraph('You said yes to:'), list(answer.ways.map(wayInWords))]),
    ...refusedBlocks(props),
    paragraph(next, 'A coordinator will always be there. They hear or read everything.'),
  ];
};

const recorderBlocks = ({ recorder }: ReceiptProps): Block[] => {
  if (recorder === undefined) return [];
  return [
    paragraph(
      recorder.means === 'mail'
        ? `${recorder.name} read your email and wrote this down.`
        : `${recorder.name} wrote down what you said.`,
    ),
  ];
};

const nextBlocks = (props: ReceiptProps): Block[] => {
  switch (props.answer.answer) {
    case 'yes':
      return yesBlocks(props);
    case 'no':
      return [
        ...refusedBlocks(props),
        paragraph('That is fine. Nothing new will start. Mentoring in school does not change.'),
      ];
    case 'wait':
      return [paragraph('That is fine. We will get back to you to tell you how this will work.')];
    case 'changes':
      return [paragraph('Your coordinator will look at what you told us. You will get a new plan.')];
  }
};

/** Confirms an answer or a change of mind to the one who gave it, with how to undo it. */
export const receipt = (props: ReceiptProps): Mail => {
  const { frame, person, side, answer, otherFirst, statusUrl } = props;
  const who = side === 'parent' ? `about ${otherFirst}'s mentoring` : `about keeping in touch with ${otherFirst}`;
  const undo =
    side === 'parent' && !isPassedOn(person)
      ? 'Is this wrong? Reply to this email with YES or NO as the first word.'
      : 'Is this wrong?';
  return writeMail({
    frame,
    person,
    subject: `We have your answer: ${ANSWER_WORDS[answer.answer]}`,
    version: 'receipt.2',
    blocks: [
      paragraph(`Thank you for your answer ${who}.`),
      paragraph(`We wrote down: ${ANSWER_WORDS[answer.answer]}. That was on ${instantInWords(answer.at)}.`),
      ...recorderBlocks(props),
      ...nextBlocks(props),
      paragraph(undo, `Or phone us on ${frame.programme.phoneNumber}.`, 'You can change your mind at any time.'),
      link('See your answer, or change it, here', statusUrl),
    ],
  });
};
