import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GUIDELINES_VERSION } from '../../domain/concepts/guidelines.ts';
import { guidelineLines } from '../../views/guidelines.ts';
import { english } from '../../views/languages/en/english.ts';

const SIDES = ['mentor', 'mentee', 'parent'] as const;

/** The words of each version that anybody may have accepted, by their hash. */
const PUBLISHED: Record<number, string> = {
  1: '19ea06b0db3636da1543fd57d6de5403c1afe0952cfa66eae73edf7ec35247d0',
};

const digest = createHash('sha256')
  .update(SIDES.map((side) => guidelineLines(side, english).join('\n')).join('\n\n'))
  .digest('hex');

it('the guidelines get a new version with every change of their words', () => {
  expect(PUBLISHED[GUIDELINES_VERSION], `digest of these words: ${digest}`).toBe(digest);
});

describe.each(SIDES)('the guidelines for a %s', (side) => {
  it.each([
    '30 minutes at most',
    'weekdays, from 10am to 4pm',
    'A coordinator is always there',
    'from 9am to 5pm',
    'change your mind',
  ])('hold: %s', (promise) => {
    const all = guidelineLines(side, english).join(' ');
    expect(all.replace('change your minds', 'change your mind')).toContain(promise);
  });
});
