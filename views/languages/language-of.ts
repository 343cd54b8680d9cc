import { chooseLanguage } from '../../domain/rules/asks/choose-language.ts';
import { LANGUAGES } from './all-languages.ts';
import { english } from './en/english.ts';
import type { Language } from './language.ts';

interface Reader {
  language: string;
}

interface Choice {
  /** Codes that the programme has switched on. */
  live: readonly string[];
  written?: readonly Language[];
}

/** The words for one reader: their own language if it may be sent, else English. */
export const languageOf = ({ language }: Reader, { live, written = LANGUAGES }: Choice): Language => {
  const { code } = chooseLanguage(language, { live, written });
  return written.find((each) => each.code === code) ?? english;
};

/** Whether somebody is written to in the language that they read. */
export const isInOwnLanguage = ({ language }: Reader, { live, written = LANGUAGES }: Choice): boolean =>
  chooseLanguage(language, { live, written }).lacking === undefined;
