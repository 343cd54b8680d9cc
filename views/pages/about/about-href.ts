import { english } from '../../languages/en/english.ts';
import type { Language } from '../../languages/language.ts';

export type AboutPage = 'help' | 'privacy' | 'accessibility';

/** Path of a page that needs no link: a reader of another language stays in it. */
export const aboutHref = (page: AboutPage, { code }: Language): string =>
  code === english.code ? `/${page}` : `/${page}?in=${code}`;
