import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** A workflow could not go on and handed its case to a person. */
export const stuckPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Something is stuck',
    introduction: [
      'We could not go on with this by ourselves. Nobody has been told anything wrong.',
      'Please look at how the pair stands, and ask the programme’s admin if you need help.',
      'When you press the button, a pair that stands still goes on from where it was.',
    ],
    wordsTitle: 'What we know',
  });
