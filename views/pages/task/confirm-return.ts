import { type DoTaskProps, doTaskPage } from './do-task.tsx';
import type { Say } from './say-in.ts';

/** The guide: "we will get back to you to confirm how this will work". */
export const returnToSay =
  (mentee: string): Say =>
  ({ spoken }) =>
    spoken.backInSchool({ mentee }).join('\n\n');

export const confirmReturnPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Tell a mentor how this will work',
    introduction: [
      'This mentor chose to wait until schools go back. We told them that you would contact them.',
      'Please agree with them how they start again in school.',
    ],
    wordsTitle: 'What to talk about',
  });
