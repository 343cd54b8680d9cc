import type { Person } from '../domain/concepts/person.ts';
import { instantInWords } from './words.ts';

/** What a task says to whoever covers for a colleague. Instants. */
export const coverInWords = (
  { first, last }: Pick<Person, 'first' | 'last'>,
  { from, until }: { from: string; until: string },
): string =>
  [
    `You cover for ${first} ${last} from ${instantInWords(from)} until ${instantInWords(until)}.`,
    'Tasks about their pairs come to you in that time. The links in those mails work in that time only.',
    'You are in the Google Meets of those days. You get a mail for each one.',
  ].join('\n\n');
