import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { polish } from './pl/polish.ts';

/** Every language that we have words in. A new one is a folder and a line here. */
export const LANGUAGES: readonly Language[] = [english, polish];
