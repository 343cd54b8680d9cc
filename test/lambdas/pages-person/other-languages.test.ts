import { describe, expect, it } from 'vitest';
import { english } from '../../../views/languages/en/english.ts';
import { ENGLISH, OTHERS } from '../../views/languages/an-approved-language.ts';
import { htmlFaults } from '../../views/pages/html-faults.ts';
import { aDoor, fill } from './a-door.ts';
import { everyPage } from './every-page.ts';
import { PARENT_YES } from './paths.ts';

/** No reader is known there, or staff read it. */
const IN_ENGLISH = /^unknown link|link that |link of another door|^staff /;

const inEnglish = await everyPage();

const pages = (
  await Promise.all(
    OTHERS.map(async (language) =>
      (
        await everyPage([english, language])
      ).map((page, at) => ({ ...page, language, before: inEnglish[at]?.body ?? '' })),
    ),
  )
)
  .flat()
  .filter(({ name }) => !IN_ENGLISH.test(name));

const OURS = /Breakthrough Digital Mentoring|Mentor Services Manager|Information Commissioner’s Office/g;

const wordsIn = (body: string): string[] =>
  body
    .slice(body.indexOf('<body'))
    .replace(OURS, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

const linksIn = (body: string): string[] =>
  (body.match(/(?:href|action)="[^"]*"/g) ?? []).map((link) => link.replace(/\?in=[a-z]+/, ''));

describe.each(pages)('The page in $language.code: $name', ({ body, before, language }) => {
  it('has no English left in it, and says which language it is in', () => {
    expect(wordsIn(body).filter((line) => ENGLISH.test(line))).toEqual([]);
    expect(body).toContain(`<html lang="${language.tag}"`);
    expect(body.match(/<title>(.*) –/)?.[1] ?? '').not.toMatch(ENGLISH);
  });

  it('is valid HTML and leads where the English one leads', async () => {
    expect(await htmlFaults(body)).toEqual([]);
    expect(linksIn(body)).toEqual(linksIn(before));
    expect(body).not.toMatch(/\{\w+\}/);
  });
});

describe('The pages that need no link', () => {
  const languages = [english, ...OTHERS];
  it.each(OTHERS)('are in $code for whoever comes from a page in it', async ({ code, privacy }) => {
    expect((await aDoor({ languages }).get(`/privacy?in=${code}`)).body).toContain(privacy.intro);
  });

  it.each(['', '?in=pl', '?in=xx'])('are in English when no other language may be read: /privacy%s', async (query) => {
    expect((await aDoor().get(`/privacy${query}`)).body).toContain(english.privacy.intro);
  });
});

describe('The evidence of an answer', () => {
  it.each(OTHERS)('names the language and the version of the words that were shown: $code', async (language) => {
    const door = aDoor({ side: 'parent', languages: [english, language] });
    await fill(door, PARENT_YES);
    await door.post('check');
    const shown = [{ what: 'pages', wordsVersion: `consent-pages.${language.code}.${language.version}` }];
    expect(door.done('recordAnswer')[0]?.given).toMatchObject({ evidence: { shown } });
    expect(JSON.stringify(door.done('keepWords')[0]?.given)).toContain(language.promises.coordinator);
  });
});
