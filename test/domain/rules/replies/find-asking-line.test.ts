import { describe, expect, it } from 'vitest';
import { asksFor, lineAbove } from '../../../../domain/rules/replies/find-asking-line.ts';
import { QUESTION_TEXT } from './reply-corpus.ts';

describe('a line of ours that asks for the whole answer', () => {
  it.each([
    ['Reply to this email. Write YES or NO as the first word.', true, true],
    ['It can only start if you agree.', true, true],
    ['YES means you agree to these ways to keep in touch, and to no other way:', true, false],
    ['NO means you do not agree.', false, true],
    ['You can answer on this page too, and pick only some of the ways:', false, false],
    ['You can change your mind at any time. Just reply NO to this email, or phone us.', false, false],
    ['- Google Meet with video', false, false],
    ['Ask us something:', false, false],
  ])('is known: %s', (line, yes, no) => {
    expect([asksFor(line, 'yes'), asksFor(line, 'no')]).toEqual([yes, no]);
  });
});

describe('the line above somebody’s words', () => {
  const put = (after: string, words: string): string[] =>
    QUESTION_TEXT.replace(after, `${after}\n${words}`).split('\n');
  const above = (lines: string[], ...own: string[]) =>
    lineAbove(
      lines,
      lines.map((line) => own.includes(line)),
      QUESTION_TEXT,
    );

  it('is the line of ours that they stand below', () => {
    expect(above(put('NO means you do not agree.', 'Never'), 'Never')).toBe('NO means you do not agree.');
  });

  it('is none when the words stand in two places', () => {
    const lines = put('NO means you do not agree.', 'Never')
      .join('\n')
      .replace('If you are worried', 'Ever\nIf you are worried');
    expect(above(lines.split('\n'), 'Never', 'Ever')).toBeUndefined();
  });

  it('is none above everything', () => {
    expect(above(['Never', ...QUESTION_TEXT.split('\n')], 'Never')).toBeUndefined();
  });
});
