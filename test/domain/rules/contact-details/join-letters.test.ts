import { describe, expect, it } from 'vitest';
import { asBefore, joinLetters } from '../../../../domain/rules/contact-details/join-letters.ts';

describe('letters set apart', () => {
  it.each([
    ['g m x dot net', 'gmx dot net'],
    ['a . b @ c now', 'a.b@c now'],
    ['no change here', 'no change here'],
  ])('are joined: %j', (text, joined) => {
    expect(joinLetters(text).text).toBe(joined);
  });

  it('are found again where they stood', () => {
    const text = 'it is g m x dot net';
    const joined = joinLetters(text);
    const start = joined.text.indexOf('gmx');
    const { start: from, end } = asBefore(joined, { start, end: start + 3 });
    expect(text.slice(from, end)).toBe('g m x');
  });
});
