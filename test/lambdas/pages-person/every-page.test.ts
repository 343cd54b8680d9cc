import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../reading-grade.ts';
import { htmlFaults } from '../../views/pages/html-faults.ts';
import { wordsOfPage } from '../../views/pages/words-of-page.ts';
import { everyPage } from './every-page.ts';

const pages = await everyPage();

describe.each(pages)('The page: $name', ({ body }) => {
  it('is valid HTML', async () => {
    expect(await htmlFaults(body)).toEqual([]);
  });

  it('has one h1, a language, a title, a main landmark and the same help', () => {
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toContain('<html lang="en-GB"');
    expect(body).toMatch(/<title>[^<]+ – Breakthrough Digital Mentoring<\/title>/);
    expect(body.match(/<body[^>]*><a href="#main-content"/)).not.toBeNull();
    expect(body).toContain('<main class="govuk-main-wrapper" id="main-content">');
    expect(body.indexOf('id="help-title"')).toBeGreaterThan(body.indexOf('</main>'));
    for (const words of ['999', '0800 1111', '01382 000000', '18001'])
      expect(body.slice(body.indexOf('</main>'))).toContain(words);
  });

  it('is small and loads nothing from elsewhere', () => {
    expect(body.length).toBeLessThan(40_000);
    expect(body).not.toMatch(/<script|style=|(?:src|href|action)="https?:|crown|GDS|gov\.uk|gov\.scot/i);
  });

  it('can be read at the age of eleven', () => {
    const { grade, longest, longestSentence } = readingGrade(wordsOfPage(body));
    expect(grade, longest).toBeLessThanOrEqual(6);
    expect(longestSentence, longest).toBeLessThanOrEqual(20);
    expect(body).not.toMatch(/click here/i);
  });
});

describe('The pages that ask for a yes', () => {
  it.each(['mentor guidelines', 'parent decide', 'mentor ', 'parent '])('say the limits of the guide: %s', (name) => {
    const body = pages.find((page) => page.name === name)?.body ?? '';
    for (const words of [
      '30 minutes',
      '10am to 4pm',
      '9am to 5pm',
      'coordinator is always there',
      'hear or read everything',
    ])
      expect(body).toContain(words);
    expect(body).toMatch(/change your minds? at any time/);
  });
});
