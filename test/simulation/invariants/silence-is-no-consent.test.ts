import { expect, it } from 'vitest';
import { aWorld, PAIR, said, someItems, TUESDAY_11, told } from './a-world.ts';
import { silenceIsNoConsent } from './silence-is-no-consent.ts';

const choice = {
  pairId: PAIR,
  side: 'parent' as const,
  personId: 'p',
  answer: 'yes' as const,
  ways: ['meet-video' as const],
  refused: [],
  times: [],
  at: new Date(TUESDAY_11).toISOString(),
  route: 'page' as const,
  round: 1,
};
const worldOf = (...words: Parameters<typeof said>[0][]) =>
  aWorld({ items: someItems({ choices: [choice] }), told: told({ said: words.map(said) }) });

it('holds for a yes that was said', () => {
  expect(silenceIsNoConsent.check(worldOf({ side: 'parent' }))).toEqual([]);
});

it.each([
  ['nobody said anything', []],
  ['somebody else said yes', [{ side: 'mentor' as const }]],
  ['the parent said no', [{ side: 'parent' as const, answer: 'no' as const, ways: [] }]],
  ['the parent said yes to another way', [{ side: 'parent' as const, ways: ['messages'] }]],
  ['the parent said yes later', [{ side: 'parent' as const, at: TUESDAY_11 + 3_600_000 }]],
])('fails for a yes when %s', (_what, words) => {
  expect(silenceIsNoConsent.check(worldOf(...words))).toEqual([
    `${PAIR}: a yes of the parent to meet-video that nobody said`,
  ]);
});
