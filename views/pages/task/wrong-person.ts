import type { AskTaskWords } from './ask-task.tsx';

/** Whoever opened the link says that it was not for them. Nothing of it counts as an answer. */
export const wrongPerson: AskTaskWords = {
  title: 'Our email reached someone else',
  introduction: [
    'Someone opened our link and told us that it was not for them. We recorded no answer.',
    'Please phone the person whom we wrote to. Check their email address with the school too.',
  ],
};
