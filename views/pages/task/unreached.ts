import type { AskTaskWords } from './ask-task.tsx';

/** Our mail came back. That is never "no answer". */
export const unreached: AskTaskWords = {
  title: 'Our email did not arrive',
  introduction: [
    'Our email came back, so they may not know about our question. Please reach them in another way.',
    'Check their email address with the school too.',
  ],
};
