import type { ReplyTaskWords } from './reply-task.tsx';

/** A doubtful or unverified no: everything to this person is held until somebody has looked. */
export const checkReply: ReplyTaskWords = {
  title: 'Check a reply',
  introduction: ['This reply may be a no, or may not be from them. We send them nothing until you have looked.'],
};
