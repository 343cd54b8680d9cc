import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** The guide: "we will get back to you to confirm how this will work". */
export const returnToSay = (menteeFirst: string): string =>
  [
    `Thank you for waiting. School is open again, and you are still ${menteeFirst}'s mentor.`,
    `When and where could you and ${menteeFirst} meet in school? I will ask ${menteeFirst} too.`,
    'Has anything changed for you since schools closed?',
  ].join('\n\n');

export const confirmReturnPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Tell a mentor how this will work',
    introduction: [
      'This mentor chose to wait until schools go back. We told them that you would contact them.',
      'Please agree with them how they start again in school.',
    ],
    wordsTitle: 'What to talk about',
  });
