import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** A young person never learns such news from a machine. */
export const tellInPersonPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Tell a young person',
    introduction: [
      'Please tell this young person yourself, by voice. Do not send it as a text.',
      'Do not say who decided or why. Ask how they are.',
    ],
  });
