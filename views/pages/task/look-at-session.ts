import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** Something about a Meet that a person must see to. */
export const lookAtSessionPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Look at a Meet',
    introduction: ['Please read this now, and press the button when you have seen to it.'],
    wordsTitle: 'What we know',
  });
