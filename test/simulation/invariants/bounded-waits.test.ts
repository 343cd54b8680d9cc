import { expect, it } from 'vitest';
import type { Items } from '../items.ts';
import { aWorld, PAIR, someItems } from './a-world.ts';
import { boundedWaits } from './bounded-waits.ts';

const pair = (overrides: Partial<Items['pairs'][number]> = {}): Items['pairs'][number] => ({
  id: PAIR,
  ref: 'Q',
  school: { id: 's', name: 'S' },
  coordinatorId: 'c',
  mentorId: 'm',
  menteeId: 'y',
  parentId: 'p',
  generation: 1,
  entry: 1,
  round: 1,
  standing: 'asking',
  standingSince: '2026-03-02T09:00:00.000Z',
  messagesAlready: false,
  ...overrides,
});
const arn = 'arn:aws:states:eu-west-2:1:execution:mentoring-pair-lifecycle:life';
const life = {
  arn,
  machine: 'mentoring-pair-lifecycle',
  name: `${PAIR}-1`,
  status: 'RUNNING',
  currentSteps: ['Listen'],
};
const timer = { at: '2026-12-27T09:00:00.000Z', what: 'life: Listen', key: `${arn}|0.1|timeout` };
const worldOf = (overrides: Partial<Items['pairs'][number]>, executions = [life], due = [timer]) =>
  aWorld({ items: someItems({ pairs: [pair(overrides)] }), executions, due });

it('holds for a pair whose workflow waits until a day', () => {
  expect(boundedWaits.check(worldOf({}))).toEqual([]);
});

it('asks nothing of a pair that is back in school', () => {
  expect(boundedWaits.check(worldOf({ standing: 'returned' }, [], []))).toEqual([]);
});

it.each([
  ['a pair without a workflow', worldOf({}, [], [])],
  ['a workflow that has ended', worldOf({}, [{ ...life, status: 'FAILED' }])],
  ['a wait without a timer', worldOf({}, [life], [])],
  ['a wait of two years', worldOf({}, [life], [{ ...timer, at: '2028-03-02T09:00:00.000Z' }])],
  ['a pair that is stuck and nobody’s task', worldOf({ standing: 'paused', pauseReason: 'stuck' })],
])('fails for %s', (_what, world) => {
  expect(boundedWaits.check(world)).toHaveLength(1);
});
