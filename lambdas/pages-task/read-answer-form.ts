import { type Answer, HALF_DAYS } from '../../domain/concepts/ask.ts';
import { LACKS, type Lack } from '../../domain/concepts/supply.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { type AskedInPerson, answerOptions, isAskedOfMentee } from '../../views/pages/task/answer-form.tsx';

export type ReadAnswer =
  | { outcome: 'again'; errors: FieldError[] }
  | { outcome: 'not-yet'; lacks: Lack[] }
  | { outcome: 'answer'; answer: Pick<Answer, 'answer' | 'ways' | 'times' | 'every' | 'lacks'> };

const ANSWERS = ['yes', 'no', 'wait', 'changes'] as const;
const EVERY = [1, 2, 4] as const;

/** What a young person said that they do not have. */
export const lacksIn = (form: URLSearchParams): Lack[] => LACKS.filter((lack) => form.get(lack) === 'no');

const detailsOf = (form: URLSearchParams, asked: AskedInPerson): Pick<Answer, 'ways' | 'times' | 'every' | 'lacks'> => {
  const every = EVERY.find((weeks) => String(weeks) === form.get('every'));
  return {
    ways: asked.ways.filter((way) => form.getAll('ways').includes(way)),
    times: HALF_DAYS.filter((half) => form.getAll('times').includes(half)),
    ...(every === undefined ? {} : { every }),
    ...(isAskedOfMentee(asked) ? { lacks: lacksIn(form) } : {}),
  };
};

/** What the coordinator recorded. A yes names its ways; anything else carries none. */
export const readAnswerForm = (form: URLSearchParams, asked: AskedInPerson): ReadAnswer => {
  const decision = form.get('decision') ?? '';
  if (!answerOptions(asked).some(({ value }) => value === decision))
    return { outcome: 'again', errors: [{ field: 'decision', text: 'Select what they said' }] };
  const answer = ANSWERS.find((value) => value === decision);
  if (answer === undefined) return { outcome: 'not-yet', lacks: isAskedOfMentee(asked) ? lacksIn(form) : [] };
  if (answer !== 'yes' || asked.kind === 'plan') {
    const ways = asked.kind === 'plan' && answer === 'yes' ? [...asked.ways] : [];
    return { outcome: 'answer', answer: { answer, ways, times: [] } };
  }
  const given = detailsOf(form, asked);
  if (given.ways.length === 0)
    return { outcome: 'again', errors: [{ field: 'ways', text: 'Select at least one way that they agree to' }] };
  return { outcome: 'answer', answer: { answer, ...given } };
};
