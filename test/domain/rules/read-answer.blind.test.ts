import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { blindReplies } from './replies/blind-replies.ts';
import { QUESTION_TEXT } from './replies/reply-corpus.ts';

/** How many of the clear ones are read, at least: with our mail at hand, and without. The last set was never looked at while the reader was written. */
const SETS = [
  ['ordinary-1', 220, 0.97, 0.9],
  ['ordinary-2', 240, 0.95, 0.9],
  ['adversarial-1', 240, 0.82, 0.72],
  ['adversarial-2', 120, 0.72, 0.65],
  ['kept-aside', 120, 0.55, 0.48],
] as const;

const sent = QUESTION_TEXT;

describe.each(SETS)('the replies of the set %s', (set, fewest, share, shareWithout) => {
  const replies = blindReplies(set);

  it('are many', () => {
    expect(replies.length).toBeGreaterThan(fewest);
  });

  it.each([
    ['with our mail at hand', { sent }, share],
    ['without it', {}, shareWithout],
  ])('are read %s when they are clear, and never become an answer that nobody gave', (_case, ours, least) => {
    const readings = replies.map(({ text, label }) => ({ text, label, ...readAnswer({ text, ...ours }) }));
    expect(readings.filter(({ answer, label }) => answer !== 'unclear' && answer !== label)).toEqual([]);
    const clear = readings.filter(({ label }) => label !== 'unclear');
    expect(clear.filter(({ answer, label }) => answer === label).length / clear.length).toBeGreaterThan(least);
  });

  it('are read within a fifth of a second each', () => {
    const began = performance.now();
    for (const { text } of replies) readAnswer({ text, sent });
    expect((performance.now() - began) / replies.length).toBeLessThan(200);
  });
});
