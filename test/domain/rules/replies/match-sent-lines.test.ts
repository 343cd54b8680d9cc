import { describe, expect, it } from 'vitest';
import { isWholeQuote, matchSentLines } from '../../../../domain/rules/replies/match-sent-lines.ts';

const SENT = `Dear Fiona,

Callum would like to do this. It can only start if you agree.
- messages, passed on by the coordinator
- Google Meet with sound only

NO means you do not agree. Please answer by Monday 18 May.

Thank you
Breakthrough`;
const ours = (lines: string[]) => matchSentLines(lines, SENT);

describe('lines of our own mail', () => {
  it('are known whatever stands before them and however they are wrapped', () => {
    const wrapped = ['> Callum would like to', '> do this. It can only start', '> if you', '> agree.'];
    expect(ours(wrapped)).toEqual([true, true, true, true]);
  });

  it('are known when short lines were put together', () => {
    expect(ours(['NO means you do not agree. Please answer by Monday 18 May.', '', 'Thank you Breakthrough'])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('are not a word that somebody put above a line that begins with it', () => {
    const lines = [
      '- messages, passed on by the coordinator',
      '- Google Meet with sound only',
      'NO',
      ...SENT.split('\n').slice(5),
    ];
    expect(ours(lines)[2]).toBe(false);
  });

  it('are not an answer in words that our mail has, too', () => {
    expect(ours(['Thank you'])).toEqual([false]);
  });

  it('are not known when one that names a way was picked to answer with', () => {
    expect(ours(['Yes', '- messages, passed on by the coordinator'])).toEqual([false, false]);
  });
});

it('a mail come back is more than a line of it', () => {
  expect([isWholeQuote(SENT.split('\n'), SENT), isWholeQuote(['Thank you'], SENT), isWholeQuote([], SENT)]).toEqual([
    true,
    false,
    false,
  ]);
});
