import type { ReplyTaskWords } from './reply-task.tsx';

/** A doubtful no, or a reply that is not proven to be theirs. */
export const checkReply: ReplyTaskWords = {
  title: 'Check a reply',
  introduction: [
    'This reply may be a no, or may not be from them. Nothing has been recorded.',
    'If it may be a no, everything waits until you have looked. No Meet opens, no message is passed on, nobody is reminded.',
  ],
};
