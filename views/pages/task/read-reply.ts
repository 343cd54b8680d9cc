import type { ReplyTaskWords } from './reply-task.tsx';

/** A reply that our rules could not read. */
export const readReply: ReplyTaskWords = {
  title: 'Read a reply',
  introduction: ['We could not read this reply for sure. Nothing has been recorded.'],
};
