import { readAnswer } from '../../../../domain/rules/read-answer.ts';
import { LABELLED_REPLIES, type LabelledReply, QUESTION_TEXT } from './reply-corpus.ts';

export interface ReplyFigures {
  replies: number;
  /** How many a careful reader would call a clear yes or no. */
  clear: number;
  read: number;
  /** Replies that became an answer which nobody gave. */
  wrongYes: LabelledReply[];
  wrongNo: LabelledReply[];
}

/** Names that only our own mail can tell apart: without it the child, a stranger and the person who was asked look alike. */
const ABOUT_NAMES = /^Yes\n\nCallum(?: Reid)?$|\b(?:Tom|John|Donald)\b/;

/** How the reader does on the labelled replies: with the mail that was answered at hand, or without. */
export const replyFigures = ({ withOurMail }: { withOurMail: boolean }): ReplyFigures => {
  const replies = LABELLED_REPLIES.filter((reply) => withOurMail || !ABOUT_NAMES.test(reply.body));
  const readings = replies.map((reply) => ({
    reply,
    ...readAnswer(withOurMail ? { text: reply.text, sent: QUESTION_TEXT } : { text: reply.text }),
  }));
  const wrong = (answer: 'yes' | 'no'): LabelledReply[] =>
    readings.filter((reading) => reading.answer === answer && reading.reply.label !== answer).map(({ reply }) => reply);
  const clear = readings.filter(({ reply }) => reply.label !== 'unclear');
  return {
    replies: replies.length,
    clear: clear.length,
    read: clear.filter(({ answer, reply }) => answer === reply.label).length,
    wrongYes: wrong('yes'),
    wrongNo: wrong('no'),
  };
};
