import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Choice } from '../../domain/concepts/choice.ts';
import { makeChoices } from '../../lambdas/adapters/choices.ts';
import { makePeople } from '../../lambdas/adapters/people.ts';
import { type ATable, aTable } from '../a-table.ts';

const aChoice = (over: Partial<Choice> = {}): Choice => ({
  side: 'mentor',
  personId: 'p1-mentor',
  answer: 'yes',
  ways: ['messages'],
  refused: [],
  times: [],
  at: '2026-05-05T09:00:00.000Z',
  route: 'page',
  round: 1,
  ...over,
});

describe('choices and people', () => {
  let world: ATable;
  beforeAll(async () => {
    world = await aTable();
  });
  afterAll(async () => await world.stop());

  it('keeps the latest choice of each side', async () => {
    const choices = makeChoices(world.table);
    await choices.putChoice('p1', aChoice({ every: 2 }));
    await choices.putChoice('p1', aChoice({ answer: 'no', at: '2026-05-06T09:00:00.000Z' }));
    expect(await choices.putChoice('p1', aChoice())).toBe(false);
    const { mentor } = await choices.getChoices('p1');
    expect(mentor).toEqual(aChoice({ answer: 'no', at: '2026-05-06T09:00:00.000Z' }));
  });

  it('takes the same name at the same address for the same person of that role', async () => {
    const people = makePeople(world.table);
    const claim = (role: 'mentor' | 'parent', email: string, personId: string) =>
      people.claimAddress({ role, email, name: 'Ann Reid', personId });
    expect(await claim('mentor', 'Ann@Example.org', 'p1-mentor')).toBe('p1-mentor');
    expect(await claim('mentor', ' ann@example.org', 'p2-mentor')).toBe('p1-mentor');
    expect(await claim('parent', 'ann@example.org', 'p2-parent')).toBe('p2-parent');
    const other = { role: 'mentor', email: 'ann@example.org', name: 'Bob Reid', personId: 'p3-mentor' } as const;
    expect(await people.claimAddress(other)).toBe('p3-mentor');
  });
});
