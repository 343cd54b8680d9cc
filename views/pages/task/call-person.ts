import type { AskTaskWords } from './ask-task.tsx';

/** We have had no clear answer by mail: a call, and then a record. */
export const callPerson: AskTaskWords = {
  title: 'Phone someone, and record what they say',
  introduction: [
    'They have not answered yet, or they are not sure. Please phone them.',
    'They do not have to say yes. If they do not pick up, try again another day.',
  ],
};
