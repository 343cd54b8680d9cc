import { describe, expect, it } from 'vitest';
import { LABELLED_MESSAGES } from './message-corpus.ts';
import { alarmRate, messageFigures, recall } from './message-figures.ts';

describe('the labelled messages', () => {
  it('are at least 300', () => {
    expect(LABELLED_MESSAGES.length).toBeGreaterThanOrEqual(300);
  });

  /** All of them are counted by `npm run check -- messages`. */
  it.each([
    ['aside', 1],
    ['tune', 8],
  ] as const)(
    'of the part %s give away 95 in 100 details, and at most 1 false alarm in 10 (one message in %i)',
    (part, every) => {
      const figures = messageFigures(part, every);
      expect(recall(figures)).toBeGreaterThanOrEqual(0.95);
      expect(alarmRate(figures)).toBeLessThanOrEqual(0.1);
    },
  );
});
