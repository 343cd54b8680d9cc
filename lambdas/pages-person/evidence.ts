import { renderToString } from 'preact-render-to-string';
import { type Evidence, evidenceSchema } from '../../domain/concepts/consent.ts';
import { wordingOf } from '../../views/languages/language.ts';
import { type Asked, type Fields, first } from '../../views/pages/person/form.ts';
import { type Form, stepsThatApply } from '../../views/pages/person/path.ts';
import type { PagesPersonDeps } from './deps.ts';

const toText = (html: string): string =>
  html
    .replace(/<\/(p|li|h1|h2|legend|label|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\n\s*/g, '\n')
    .trim();

/** The words of all pages that were answered, as they were first shown, then what was answered to each. */
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

const saidSchema = evidenceSchema.pick({ relationship: true, mayDecide: true });

/** What they said of themselves, without their name. Whoever stops is not asked. */
const saidIn = (fields: Fields): Pick<Evidence, 'relationship' | 'mayDecide'> =>
  saidSchema.parse({
    relationship: first(fields, 'relationship'),
    mayDecide: first(fields, 'may') === 'yes' ? 'page' : undefined,
  });

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
  return {
    evidence: {
      shown: [{ what: 'pages', key, wordsVersion: wordingOf('consent-pages', form.asked.language) }],
      ...saidIn(form.fields),
    },
  };
};
