import { expect, it } from 'vitest';
import { costOf } from './cost-of.ts';

const USAGE = { transitions: 2000, invocations: 2_000_000, reads: 16_000_000, writes: 3_200_000, mails: 20 };

it('shares what was used among the pairs, at the published prices', () => {
  const lines = costOf(USAGE, 2);
  const dollarsOf = (what: string) => lines.find((line) => line.what === what)?.dollars;
  expect(dollarsOf('transitions')).toBeCloseTo(0.025, 6);
  expect(dollarsOf('invocations')).toBeCloseTo(0.2, 6);
  expect(dollarsOf('reads')).toBeCloseTo(1, 6);
  expect(dollarsOf('writes')).toBeCloseTo(1, 6);
  expect(dollarsOf('mails')).toBeCloseTo(0.001, 6);
});

it('takes half a gigabyte and a tenth of a second for an invocation', () => {
  const line = costOf(USAGE, 2).find(({ what }) => what === 'gigabyteSeconds');
  expect(line?.count).toBe(50_000);
  expect(line?.dollars).toBeCloseTo(0.66667, 5);
});
