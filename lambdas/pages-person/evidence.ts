import { renderToString } from 'preact-render-to-string';
import type { Asked, Fields } from '../../views/pages/person/form.ts';
import { type Form, stepsThatApply } from '../../views/pages/person/path.ts';
import type { Evidence } from '../adapters/asks.ts';
import type { PagesPersonDeps } from './deps.ts';

const toText = (html: string): string =>
  html
    .replace(/<\/(p|li|h1|h2|legend|label|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/\n\s*/g, '\n')
    .trim();

/** The words of all pages that were answered, then what was answered to each. */
export const wordsShown = (form: Form): string => {
  const steps = stepsThatApply(form);
  const shown = steps.map((step) =>
    toText(renderToString(step.Questions({ asked: form.asked, fields: {}, errors: [] }))),
  );
  const given = steps
    .flatMap((step) => step.rows(form.fields, form.asked))
    .map(({ key, value }) => `${key}: ${[value].flat().join('; ')}`);
  return ['Shown:', ...shown, '', 'Answered:', ...given].join('\n');
};

interface Given {
  key: string;
  steps: Form['steps'];
  asked: Asked;
  fields: Fields;
}

/** Keeps a parent's evidence: who answered, and the words they answered. Nothing for the other sides. */
export const keepEvidence = async (
  { key, ...form }: Given,
  deps: Pick<PagesPersonDeps, 'keepWords'>,
): Promise<{ evidence?: Evidence }> => {
  if (form.asked.side !== 'parent') return {};
  await deps.keepWords(key, wordsShown(form));
  return { evidence: { rawMailKey: key, matchedRule: 'page' } };
};
