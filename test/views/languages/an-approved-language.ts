import { LANGUAGES } from '../../../views/languages/all-languages.ts';
import type { Language } from '../../../views/languages/language.ts';

/** As if a named person had read the words and let them be sent. */
export const approve = (language: Language): Language => ({
  ...language,
  approved: { by: 'Anna Nowak', on: '2026-09-01', digest: 'of these words' },
});

/** All languages but English, as they would be sent once approved. */
export const OTHERS: readonly Language[] = LANGUAGES.filter(({ code }) => code !== 'en').map(approve);

/** Words of an English sentence, which no other language of ours has. */
export const ENGLISH = /\b(the|you|your|with|and|please|from|will|this|of|at|for|not)\b/i;
