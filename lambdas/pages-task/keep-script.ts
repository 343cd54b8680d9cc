import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { Told } from './read-how-told.ts';

export interface Script {
  /** What the coordinator had to say. */
  words: string;
  /** Of the template of these words. */
  wordsVersion: string;
}

interface Spoken extends Script {
  ask: Pick<Ask, 'pairId' | 'id'>;
  answer: Pick<Answer, 'answer' | 'ways' | 'at'>;
  told: Told;
  by: Person;
}

const MEANS = {
  phone: 'by phone',
  'in-person': 'face to face',
  text: 'by text message',
  post: 'by letter',
  mail: 'by mail',
};

const inWords = ({ words, answer, told, by }: Spoken): string =>
  [
    'To say:',
    words,
    '',
    'Written down:',
    `Answer: ${answer.answer}`,
    `Ways: ${answer.ways.join(', ') || 'none'}`,
    `May decide for this child: ${told.mayDecide === undefined ? 'not asked' : 'yes, they said'}`,
    `How: ${MEANS[told.means]}`,
    ...(told.called === undefined ? [] : [`Number called: ${told.called}`]),
    `By: ${by.first} ${by.last}`,
    `When: ${answer.at}`,
  ].join('\n');

/** Keeps the words that a coordinator had to say and what they wrote down, and gives the evidence that refers to them. */
export const keepScript = async (spoken: Spoken, { rawMails }: Pick<PagesTaskDeps, 'rawMails'>): Promise<Evidence> => {
  const { ask, answer, told, wordsVersion } = spoken;
  const key = `words/${ask.pairId}/${ask.id}/${answer.at}.txt`;
  await rawMails.putText(key, inWords(spoken));
  const { means, number, mayDecide } = told;
  return { shown: [{ what: 'script', key, wordsVersion }], means, number, mayDecide };
};
