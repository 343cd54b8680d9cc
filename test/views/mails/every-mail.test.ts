import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../reading-grade.ts';
import { PUBLIC_URL } from './a-mail.ts';
import { EVERY_MAIL } from './every-mail.ts';

const CANARIES = ['Canarymentor', 'Canarychild', 'Canaryparent', 'canary.', '07700 9001', '07700 9002', '07700 9003'];

const wordsOf = (text: string): string =>
  text
    .replace(/^- /gm, '')
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(EVERY_MAIL)('$name', ({ mail, to }) => {
  it('reads at grade 6 or below, with at most 20 words a sentence', () => {
    const { grade, longestSentence, longest } = readingGrade(mail.text);
    expect(grade).toBeLessThanOrEqual(6);
    expect(longestSentence, longest).toBeLessThanOrEqual(20);
  });

  it('says the same in both parts', () => {
    expect(wordsOf(mail.html.replace('<!doctype html>', ''))).toBe(wordsOf(mail.text));
  });

  it('has a short subject without any surname', () => {
    expect(mail.subject.length).toBeLessThan(70);
    expect(mail.subject).not.toContain('Canary');
  });

  it('greets by full name and names no other surname, address or number', () => {
    expect(mail.text).toMatch(new RegExp(`^Dear ${to.first} ${to.last},\n`));
    const rest = mail.text.replace(`Dear ${to.first} ${to.last},`, '');
    for (const canary of CANARIES) expect(rest).not.toContain(canary);
  });

  it('ends with both links, the helplines and all ways to reach us', () => {
    const ending = mail.text.slice(mail.text.indexOf('If you are worried'));
    expect(ending).toMatch(/I'm worried about someone(?: \([A-Z][a-z]+\))?:\nhttps:/);
    expect(ending).toMatch(/Ask us something(?: \([A-Z][a-z]+\))?:\nhttps:/);
    for (const word of ['999', 'Childline', '0800 1111', '01382 000000', '07700 900000', 'Relay UK', 'Laura Bertie'])
      expect(ending).toContain(word);
  });

  it('shows every address in full, alone on its line, on one host', () => {
    const lines = mail.text.split('\n').filter((line) => line.includes('http'));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(new RegExp(`^${PUBLIC_URL}/[a-z0-9/]+$`));
    expect(mail.text).not.toMatch(/click here|click link|this link/i);
  });

  it('keeps lines short, and the page small and without pictures', () => {
    for (const line of mail.text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
    expect(mail.html.length).toBeLessThan(15_000);
    expect(mail.html).not.toMatch(/<img|<script|url\(/);
    expect(mail.html).toContain('<html lang="en-GB">');
    expect(mail.html).toContain('name="color-scheme"');
  });

  it('never tells who refused or why', () => {
    expect(mail.text).not.toMatch(/(?:declined|refused|said no|because)/i);
  });
});
