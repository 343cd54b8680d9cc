import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../views/languages/all-languages.ts';
import { english } from '../../../views/languages/en/english.ts';
import type { Language } from '../../../views/languages/language.ts';
import { isInOwnLanguage, languageOf } from '../../../views/languages/language-of.ts';
import { polish } from '../../../views/languages/pl/polish.ts';
import { approve } from './an-approved-language.ts';

const FOLDER = 'views/languages';
const APPROVAL = /\n {2}approved: (?:undefined|\{[^}]*\}),\n/;

/** Of all words of a language; its approval does not count. */
const digestOf = (code: string, change = (text: string) => text): string => {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(FOLDER, code)).sort())
    hash.update(change(readFileSync(join(FOLDER, code, name), 'utf8')).replace(APPROVAL, '\n'));
  return hash.digest('hex');
};

const live = ['en', 'pl'];
const reader = { language: 'pl' };

describe('the languages', () => {
  it('are all that have a folder', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('are refused when a text is missing, by the compiler', () => {
    const { receipt: _receipts, ...withoutReceipts } = polish;
    // @ts-expect-error: a language in which no receipt is written.
    const lacking: Language = withoutReceipts;
    const { lookAgain: _oneText, ...doorWithoutOne } = polish.door;
    // @ts-expect-error: one text of the door is missing.
    const lackingOne: Language = { ...polish, door: doorWithoutOne };
    expect([lacking, lackingOne].map(({ door }) => 'lookAgain' in door)).toEqual([true, false]);
  });

  it.each(LANGUAGES)('are sent only in the words that were approved: $code', ({ code, approved }) => {
    const isUnreviewed = approved === undefined;
    expect(isUnreviewed || approved.digest === digestOf(code), `digest of these words: ${digestOf(code)}`).toBe(true);
  });

  it('lose their approval with every changed word, and not by being approved', () => {
    expect(digestOf('pl', (text) => text.replace('w szkole', 'poza szkołą'))).not.toBe(digestOf('pl'));
    const approving = (text: string) =>
      text.replace('  approved: undefined,', "  approved: { by: 'Anna Nowak', on: '2026-09-01', digest: 'abc' },");
    expect(digestOf('pl', approving)).toBe(digestOf('pl'));
  });
});

describe('Polish', () => {
  it('is here, unreviewed', () => {
    expect(polish.approved).toBeUndefined();
  });

  it('is not sent before a named person has approved it, even when it is switched on', () => {
    expect(languageOf(reader, { live })).toBe(english);
    expect(isInOwnLanguage(reader, { live })).toBe(false);
  });

  it('is sent to who reads it, once approved and switched on', () => {
    const written = [english, approve(polish)];
    expect(languageOf(reader, { live, written }).code).toBe('pl');
    expect(isInOwnLanguage(reader, { live, written })).toBe(true);
    expect(languageOf(reader, { live: ['en'], written })).toBe(english);
    expect(languageOf({ language: 'en' }, { live, written })).toBe(english);
  });
});
