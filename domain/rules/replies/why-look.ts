import type { Look } from '../../concepts/look.ts';

export interface DoubtfulReply extends Pick<Look, 'sender' | 'reading'> {
  /** Whether one word answers such a question: only a consent's. */
  answersByWord: boolean;
  /** A no may hide in it. */
  mayBeNo: boolean;
  /** A yes to it would not mean the very ways that our mail listed. */
  isAboutOtherWays: boolean;
}

/** The first reason that keeps a reply from counting by itself; `undefined` when it counts. */
export const whyLook = (reply: DoubtfulReply): Look['why'] | undefined => {
  if (reply.sender !== 'verified') return 'sender';
  if (!reply.answersByWord) return 'needs-more';
  if (reply.reading !== 'unclear') return reply.isAboutOtherWays ? 'other-ways' : undefined;
  return reply.mayBeNo ? 'may-be-no' : 'unclear';
};
