import type { AskTaskWords } from './ask-task.tsx';

/** An answer after our question had closed, or a yes after a no: a person looks before anything starts again. */
export const lateAnswer: AskTaskWords = {
  title: 'A late answer',
  introduction: [
    'They answered after our question had closed, or they changed a no to a yes. Nothing has started.',
    'Please talk to them. Then record what they want now.',
  ],
};
