import { describe, expect, it } from 'vitest';
import { mayPlan } from '../../../domain/rules/may-plan.ts';
import { instant, london } from '../builders.ts';

const now = london('2026-05-06T10:00');
const call = (dueAt: string, doneAt?: string) => ({
  dueAt: instant(dueAt),
  ...(doneAt && { doneAt: instant(doneAt) }),
});

describe('a plan', () => {
  it.each([
    ['waits for the welcome call until it is due', call('2026-05-06T11:00'), { outcome: 'wait', waitSeconds: 3600 }],
    [
      'may be proposed once the mentor was called',
      call('2026-05-08T10:00', '2026-05-06T09:00'),
      { outcome: 'plan', waitSeconds: 1 },
    ],
    ['never waits past that time', call('2026-05-06T10:00'), { outcome: 'plan', waitSeconds: 1 }],
    ['waits for no call that nobody was asked to make', undefined, { outcome: 'plan', waitSeconds: 1 }],
  ] as const)('%s', (_case, welcome, expected) => {
    expect(mayPlan({ call: welcome, now })).toEqual(expected);
  });
});
