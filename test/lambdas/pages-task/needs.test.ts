import { describe, expect, it } from 'vitest';
import type { Person } from '../../../domain/concepts/person.ts';
import { languageNote } from '../../../views/pages/task/needs.tsx';
import { aPerson } from './a-world.ts';
import { everyPage } from './every-page.ts';

const ABOUT_NO_PAIR = /^programme|^a task that is done|^a task of somebody else|^an unknown link/;

const pages = (await everyPage()).filter(({ name }) => !ABOUT_NO_PAIR.test(name));

describe('every task about a pair', () => {
  it.each(pages)('shows the access needs that the school named: $name', ({ body }) => {
    expect(body.slice(0, body.indexOf('</main>'))).toContain('Access needs: Needs time to answer');
  });
});

describe('the language of a person', () => {
  const parent = (language: string): Person =>
    aPerson({ id: 'p1', role: 'parent', first: 'Anna', last: 'Nowak', language });

  it('stands on the task with why it was not used, and asks for an interpreter', () => {
    expect(languageNote(parent('pl'), ['en', 'pl'])).toBe(
      'Anna Nowak reads Polish. Nobody has approved our Polish words yet, so we did not use them. ' +
        'When you talk to them, please have an interpreter. Do not let a child interpret.',
    );
    expect(languageNote(parent('ur'), ['en'])).toContain('We have no words in Urdu, so we write in English.');
  });

  it('stands there too when it was used', () => {
    expect(languageNote(parent('en'), ['en'])).toBe('Anna Nowak reads English. We write to them in English.');
  });
});
