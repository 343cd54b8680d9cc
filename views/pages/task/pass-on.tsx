import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** Our words for somebody without mail. */
export const passOnPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Pass on some words',
    introduction: [
      'This person gets no email from us. Please pass these words on in their own way.',
      'Pass on from 9am to 5pm, Monday to Friday. If there is a link, it is for them alone.',
    ],
    wordsTitle: 'What to pass on',
    mailed: true,
  });
