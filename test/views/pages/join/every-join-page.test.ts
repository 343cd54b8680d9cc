import { describe, expect, it } from 'vitest';
import { english } from '../../../../views/languages/en/english.ts';
import { readingGrade } from '../../../reading-grade.ts';
import { ENGLISH, OTHERS } from '../../languages/an-approved-language.ts';
import { htmlFaults } from '../html-faults.ts';
import { everyJoinPage } from './every-join-page.ts';

/** Only where no script runs. Waiting for a live event is the exception that WCAG 2.2.1 makes; there is a link as well. */
const REFRESHES = 'Meta refresh must be instant';

/** The words of the page's own part, a line to each block. */
const wordsOf = (body: string): string =>
  body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replace(/<\/(p|li|h1|h2|div|button|a)>/g, '.\n\n')
    .replace(/<[^>]+>/g, ' ');

describe.each(everyJoinPage(english))('The page of a session: %s', (_name, body) => {
  it('is valid HTML', async () => {
    const faults = await htmlFaults(body);
    expect(faults.filter((fault) => !fault.startsWith(REFRESHES))).toEqual([]);
  });

  it('has one h1 and the same help', () => {
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body.slice(body.indexOf('</main>'))).toContain('0800 1111');
  });

  it('can be read at the age of eleven', () => {
    const { grade, longest, longestSentence } = readingGrade(wordsOf(body));
    expect(grade, longest).toBeLessThanOrEqual(6);
    expect(longestSentence, longest).toBeLessThanOrEqual(20);
  });

  it('never shows the address of the call, and loads nothing from elsewhere', () => {
    expect(body).not.toContain('meet.example');
    expect(body.replaceAll('<script src="/assets/look-again.js"', '')).not.toMatch(
      /<script|style=|(?:src|href|action)="https?:/i,
    );
  });
});

const others = OTHERS.flatMap((language) =>
  everyJoinPage(language)
    .filter(([name]) => !/coordinator|unknown/.test(name))
    .map(([name, body]) => ({ name, body, language })),
);

describe.each(others)('The page of a session in $language.code: $name', ({ body, language }) => {
  it('has no English left in it, and says which language it is in', () => {
    const words = body.slice(body.indexOf('<main'), body.indexOf('</main>')).replace(/<[^>]+>/g, '\n');
    expect(words.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
    expect(body).toContain(`<html lang="${language.tag}"`);
  });

  it('is valid HTML', async () => {
    const faults = await htmlFaults(body);
    expect(faults.filter((fault) => !fault.startsWith(REFRESHES))).toEqual([]);
  });
});
