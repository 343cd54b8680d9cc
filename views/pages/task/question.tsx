import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** "Ask us something": it freezes nothing. */
export const questionPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'A question',
    introduction: ['Someone asked us something. Please answer them in their own way.'],
    wordsTitle: 'Their words',
  });
