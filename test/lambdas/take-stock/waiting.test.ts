import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { makeTellHowWaitingWorks } from '../../../lambdas/tell-how-waiting-works/tell-how-waiting-works.ts';
import { aChoice } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld, type PeopleChanges } from '../an-asking-world.ts';

/** When that world begins: Tuesday 5 May 2026, 10:00 in London. */
const WAITED = '2026-05-05T09:00:00.000Z';
/** Two weeks on: Tuesday 19 May 2026, 10:00 in London. */
const DUE = DateTime.fromISO('2026-05-19T10:00', { zone: 'Europe/London' });
const TWO_WEEKS = 14 * 86_400;

let world: AskingWorld;
const begin = async (changes: PeopleChanges = {}) => {
  await world.enrol('p1', changes);
  await world.deps.choices.putChoice('p1', aChoice('mentor', { answer: 'wait', ways: [], at: WAITED }));
  return await look();
};
beforeEach(async () => {
  world = await anAskingWorld();
});
afterEach(async () => await world.stop());

const look = async () =>
  await makeTakeStock({ ...world.deps, news: makeNews(world.deps.table) })({
    pairId: 'p1',
    generation: 1,
    error: 'none',
    startedAt: WAITED,
  });
const tell = async () => await makeTellHowWaitingWorks(world.deps)({ pairId: 'p1' });

describe('a pair whose mentor waits', () => {
  it('is paused until the mentor is told how this will work', async () => {
    expect(await begin()).toMatchObject({ outcome: 'pause', waitSeconds: TWO_WEEKS });
  });

  it('tells them then, once, and pauses on until its execution is old', async () => {
    await begin();
    world.clock.now = DUE;
    expect((await look()).outcome).toBe('follow-up');
    expect(await tell()).toEqual({ outcome: 'told' });
    expect(await tell()).toEqual({ outcome: 'not-needed' });
    expect(await look()).toMatchObject({ outcome: 'pause', waitSeconds: 286 * 86_400 });
    const [mail, ...others] = world.mailsTo('p1-mentor');
    expect(mail?.subject).toBe('How waiting until schools go back will work');
    expect(mail?.text).toMatch(/^https:\/\/mentoring.example.org\/a\/\w+\/change$/m);
    expect(others).toEqual([]);
  });

  it('lets the coordinator pass it on to a mentor without mail', async () => {
    await begin({ mentor: { route: 'phone' } });
    world.clock.now = DUE;
    await tell();
    expect(world.mailsTo('p1-mentor')).toEqual([]);
    expect((await world.deps.tasks.listOpenTasks()).map(({ kind, side }) => [kind, side])).toContainEqual([
      'pass-on',
      'mentor',
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a day early', async () => undefined],
    ['to one who has started after all', async () => await startAfterAll()],
    ['while a concern is looked into', async () => await freeze()],
  ])('tells nothing %s', async (_case, meanwhile) => {
    await begin();
    world.clock.now = DUE.minus({ days: 1 });
    await meanwhile();
    expect(await tell()).toEqual({ outcome: 'not-needed' });
    expect(world.mailsTo('p1-mentor')).toEqual([]);
  });

  const startAfterAll = async () => {
    world.clock.now = DUE;
    await world.deps.choices.putChoice('p1', aChoice('mentor', { at: '2026-05-18T09:00:00.000Z' }));
  };
  const freeze = async () => {
    world.clock.now = DUE;
    await world.deps.pairs.setStanding('p1', { standing: 'paused', pauseReason: 'concern', at: WAITED });
  };
});
