import { english } from '../../languages/en/english.ts';
import type { Language } from '../../languages/language.ts';

/** Words to say, in any language. */
export type Say = (language: Language) => string;

/** In the listener's language; then in English too, for whoever says them or has them interpreted. */
export const sayIn = (language: Language, say: Say): string =>
  language.code === english.code ? say(english) : `${say(language)}\n\nIn English:\n\n${say(english)}`;
