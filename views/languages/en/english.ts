import type { Language } from '../language.ts';
import { texts } from './texts.ts';

/** The language that all texts are written in first. */
export const english: Language = { code: 'en', tag: 'en-GB', version: 5, ...texts };
