import { type Evidence, type Means, meansSchema } from '../../domain/concepts/consent.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { type HowTold, meansOptions, numberOptions } from '../../views/pages/task/how-told.tsx';

/** How an answer was told, as the form says; the number itself goes into the words that are kept. */
export interface Told extends Pick<Evidence, 'means' | 'number' | 'mayDecide'> {
  means: Means;
  /** The number that was called. */
  called?: string | undefined;
}

export type ReadHowTold = { outcome: 'again'; errors: FieldError[] } | { outcome: 'told'; told: Told };

const LONGEST_NUMBER = 30;

const again = (field: string, text: string): ReadHowTold => ({ outcome: 'again', errors: [{ field, text }] });

const readNumber = (form: URLSearchParams, asked: HowTold): Pick<Told, 'number' | 'called'> | FieldError => {
  const number = numberOptions(asked).find(({ value }) => value === form.get('number'))?.value;
  if (number === undefined) return { field: 'number', text: 'Select which number you called' };
  if (number === 'on-file') return { number, called: asked.phone };
  const called = (form.get('otherNumber') ?? '').trim().slice(0, LONGEST_NUMBER);
  return /\d{3}/.test(called)
    ? { number: 'other', called }
    : { field: 'otherNumber', text: 'Enter the number that you called' };
};

/** Reads how a parent told their answer. A yes needs their word that they may decide; a call needs its number. */
export const readHowTold = (form: URLSearchParams, answer: string, asked: HowTold): ReadHowTold => {
  const offered = meansOptions(asked).find(({ value }) => value === form.get('means'));
  const means = meansSchema.safeParse(offered?.value).data;
  if (answer === 'yes' && means !== 'mail' && form.get('may') !== 'yes')
    return again('may', 'Select that they may decide, or record nothing yet');
  if (means === undefined) return again('means', 'Select how they told you');
  const mayDecide = answer === 'yes' && means !== 'mail' ? ('told' as const) : undefined;
  if (means !== 'phone') return { outcome: 'told', told: { means, mayDecide } };
  const read = readNumber(form, asked);
  return 'field' in read ? again(read.field, read.text) : { outcome: 'told', told: { means, mayDecide, ...read } };
};
