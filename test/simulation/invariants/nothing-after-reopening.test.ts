import { expect, it } from 'vitest';
import { aSession, aWorld, PAIR, REF, someItems, TUESDAY_11, told } from './a-world.ts';
import { nothingAfterReopening } from './nothing-after-reopening.ts';

const DAY = 86_400_000;
const reopenedAt = TUESDAY_11 - 4 * DAY;
const life = {
  arn: 'arn',
  machine: 'mentoring-pair-lifecycle',
  name: `${PAIR}-1`,
  status: 'RUNNING',
  currentSteps: ['Contact'],
};
const sessions = [aSession({ startsAt: '2026-03-12T11:00:00.000Z' })];

it('holds when all has ended, and asks nothing while schools are closed', () => {
  expect(nothingAfterReopening.check(aWorld({ told: told({ reopenedAt }) }))).toEqual([]);
  expect(nothingAfterReopening.check(aWorld({ executions: [life] }))).toEqual([]);
});

it('lets a concern hold its own pair', () => {
  const worries = [{ at: reopenedAt, ref: REF }];
  expect(nothingAfterReopening.check(aWorld({ told: told({ reopenedAt, worries }), executions: [life] }))).toEqual([]);
});

it.each([
  ['a life that goes on', { executions: [life] }],
  ['a session that is booked', { items: someItems({ sessions }) }],
])('fails for %s', (_what, world) => {
  expect(nothingAfterReopening.check(aWorld({ ...world, told: told({ reopenedAt }) }))).toHaveLength(1);
});
