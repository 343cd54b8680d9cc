import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../reading-grade.ts';
import { htmlFaults } from '../../views/pages/html-faults.ts';
import { wordsOfPage } from '../../views/pages/words-of-page.ts';
import { everyPage } from './every-page.ts';

describe.each(await everyPage())('The task page: $name', ({ body }) => {
  it('is valid HTML', async () => {
    expect(await htmlFaults(body)).toEqual([]);
  });

  it('has one h1, a title without a name, and the same help', () => {
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body).toMatch(/<title>[^<]+ – Breakthrough Digital Mentoring<\/title>/);
    expect(body.match(/<title>.*<\/title>/)?.[0]).not.toMatch(/Ailsa|Donald|Fiona|Reid|Kerr/);
    for (const words of ['999', '0800 1111', '01382 000000', '18001'])
      expect(body.slice(body.indexOf('</main>'))).toContain(words);
  });

  it('is small, works without a script and loads nothing from elsewhere', () => {
    expect(body.length).toBeLessThan(40_000);
    expect(body).not.toMatch(/<script|style=|(?:src|href|action)="https?:/i);
  });

  it('says plainly what to do', () => {
    const { grade, longest, longestSentence } = readingGrade(wordsOfPage(body));
    expect(grade, longest).toBeLessThanOrEqual(6);
    expect(longestSentence, longest).toBeLessThanOrEqual(20);
  });
});
