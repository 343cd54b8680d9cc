import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from '../languages/en/english.ts';
import type { Language } from '../languages/language.ts';

/** The language of a page, for all that is on it; pages for staff are in English. */
export const LanguageContext = createContext<Language>(english);

export const useLanguage = (): Language => useContext(LanguageContext);
