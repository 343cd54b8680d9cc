import type { AskTaskWords } from './ask-task.tsx';

/** Ask by voice, text or post; a young person is always asked so. */
export const askPerson: AskTaskWords = {
  title: 'Ask someone, and record what they say',
  introduction: [
    'Please ask this person in their own way. Give them time. They do not have to say yes.',
    'Record their own words, not what you think they meant.',
  ],
};
