import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** For whom somebody covers, and when. */
export const coverPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'You cover for a colleague',
    introduction: [
      'Please press the button when you have read this.',
      'If you cannot cover, please tell the manager now.',
    ],
    wordsTitle: 'For whom, and when',
  });
