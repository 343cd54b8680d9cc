import { describe, expect, it } from 'vitest';
import type { SupplyStatus } from '../../../../domain/concepts/supply.ts';
import { type BeforePlan, mayPlan } from '../../../../domain/rules/sessions/may-plan.ts';
import { aSupply, instant, london, programme } from '../../builders.ts';

const look = (over: Partial<BeforePlan>) =>
  mayPlan({ call: undefined, supplies: [], now: london('2026-05-06T10:00'), programme, ...over });
const call = (dueAt: string, doneAt?: string) => ({
  dueAt: instant(dueAt),
  ...(doneAt && { doneAt: instant(doneAt) }),
});

const NOW = { outcome: 'plan', waitSeconds: 1 };
const DAY = 86_400;

describe('a plan', () => {
  it.each([
    ['waits for the welcome call until it is due', call('2026-05-06T11:00'), { outcome: 'wait', waitSeconds: 3600 }],
    ['may be proposed once the mentor was called', call('2026-05-08T10:00', '2026-05-06T09:00'), NOW],
    ['never waits past that time', call('2026-05-06T10:00'), NOW],
    ['waits for no call that nobody was asked to make', undefined, NOW],
  ] as const)('%s', (_case, welcome, expected) => {
    expect(look({ call: welcome })).toEqual(expected);
  });

  it.each<[SupplyStatus, string]>([
    ['needed', 'wait'],
    ['supplied', 'wait'],
    ['unavailable', 'wait'],
    ['working', 'plan'],
    ['other-way', 'plan'],
    ['not-needed', 'plan'],
    ['on-hold', 'plan'],
  ])('when what the young person lacks is %s: %s', (status, outcome) => {
    expect(look({ supplies: [aSupply({ status })] }).outcome).toBe(outcome);
  });

  it('waits for a supply four weeks at most', () => {
    expect(look({ supplies: [aSupply()] }).waitSeconds).toBe(27 * DAY);
    expect(look({ supplies: [aSupply()], now: london('2026-06-02T10:00') })).toEqual(NOW);
  });

  it('waits for the last of what comes before it', () => {
    expect(look({ call: call('2026-05-07T10:00'), supplies: [aSupply()] }).waitSeconds).toBe(27 * DAY);
    expect(look({ call: call('2026-05-07T10:00'), supplies: [aSupply({ status: 'working' })] }).waitSeconds).toBe(DAY);
  });
});
