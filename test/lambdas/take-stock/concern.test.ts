import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import { makeSessions } from '../../../lambdas/adapters/sessions.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeHoldPair } from '../../../lambdas/hold-pair/hold-pair.ts';
import { makeReturnToSchool } from '../../../lambdas/return-to-school/return-to-school.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { settleConcern } from '../../../lambdas/shared/concerns/settle-concern.ts';
import type { Raise } from '../../../lambdas/shared/pairs/raise-signal.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { anAsk } from '../../an-ask.ts';
import { aChoice } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';

/** When that world begins: Tuesday 5 May 2026, 10:00 in London. */
const RAISED = '2026-05-05T09:00:00.000Z';
const ID = 'once-0001';

let world: AskingWorld;
beforeEach(async () => {
  world = await anAskingWorld();
  await world.enrol('p1', {}, { standing: 'active', activeSince: RAISED });
  for (const side of ['mentor', 'mentee', 'parent'] as const) {
    await world.deps.asks.openAsk(anAsk({ id: `take-part.${side}.1`, side, personId: `p1-${side}` }));
    await world.deps.choices.putChoice('p1', aChoice(side));
  }
});
afterEach(async () => await world.stop());

const deps = () => {
  const { table } = world.deps;
  return {
    ...world.deps,
    news: makeNews(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    organiser: 'sessions@reply.example.org',
    raiseSignal: async (signal: Raise) => void (await world.deps.signals.putSignal(signal)),
  };
};
const worry = async () =>
  await raiseConcern(
    { id: ID, pairId: 'p1', side: 'mentee', by: 'p1-mentee', text: 'Words', at: RAISED, urgent: false, about: 'other' },
    deps(),
  );
const look = async () => await makeTakeStock(deps())({ pairId: 'p1', generation: 1, error: 'none', startedAt: RAISED });
const decide = async (outcome: 'keep' | 'stop') => {
  world.later();
  const task = await world.deps.tasks.getTask(`concern.p1/${ID}`);
  const at = new Date(world.clock.now.toMillis()).toISOString();
  if (task !== undefined) await settleConcern({ ...task, doneAt: at, doneBy: 'p1-coordinator', outcome }, deps());
};
const reopen = async () =>
  await world.deps.signals.putSignal({ pairId: 'p1', kind: 'schools-reopened', at: RAISED, id: 'schools-reopened-1' });
const outside = () => world.mails.filter(({ to }) => !/coordinator|laura/.test(to.email)).map(({ subject }) => subject);
const openTasks = async () => (await world.deps.tasks.listOpenTasks()).map(({ kind }) => kind).sort();

describe('while somebody is worried', () => {
  beforeEach(worry);

  it('the pair is frozen, and nobody outside hears of anything', async () => {
    expect(await look()).toMatchObject({ outcome: 'pause', news: 'none' });
    expect((await world.deps.pairs.getPair('p1')).pauseReason).toBe('concern');
    expect(outside()).toEqual([]);
  });

  it('news of an earlier pause waits, and goes out in office hours once a person has looked', async () => {
    await world.deps.pairs.setStanding('p1', { standing: 'paused', pauseReason: 'withdrawn', at: RAISED });
    await deps().news.putNews({
      id: 'n',
      pairId: 'p1',
      kind: 'stopped',
      to: ['mentor'],
      silent: [],
      asksMentee: false,
      at: RAISED,
    });
    const send = makeSendNews(deps());
    expect(await send({ pairId: 'p1', newsId: 'n' })).toEqual({ outcome: 'held', sendAt: '2026-05-05T10:00:00.000Z' });
    expect(outside()).toEqual([]);
    await decide('stop');
    expect(await send({ pairId: 'p1', newsId: 'n' })).toEqual({ outcome: 'sent' });
  });

  it('schools that reopen send nobody back to each other until a person has looked', async () => {
    await look();
    await reopen();
    expect((await look()).outcome).toBe('pause');
    expect(await makeReturnToSchool(deps())({ pairId: 'p1' })).toEqual({ outcome: 'held' });
    await makeHoldPair(deps())({ pairId: 'p1', generation: 1, where: 'pause', token: 'waits' });
    expect(world.told).toEqual([]);
    await decide('keep');
    expect((await look()).outcome).toBe('return');
    expect(await makeReturnToSchool(deps())({ pairId: 'p1' })).toEqual({ outcome: 'returned' });
    expect(outside()).toHaveLength(3);
    expect((await look()).outcome).toBe('closed');
    expect(await world.deps.signals.pendingSignals('p1')).toEqual([]);
  });
});

describe('a person who has looked', () => {
  beforeEach(async () => {
    await worry();
    await look();
  });

  it('and keeps contact lets the pair go on where it stood', async () => {
    await decide('keep');
    expect(await look()).toMatchObject({ outcome: 'contact', news: 'none' });
  });

  it('and stops contact has everybody told what an ordinary ending says, the one who was worried too', async () => {
    await decide('stop');
    const { outcome, news } = await look();
    expect(outcome).toBe('tell');
    expect(await deps().news.getNews('p1', news)).toMatchObject({
      kind: 'stopped',
      to: ['mentor', 'parent'],
      silent: [],
      asksMentee: false,
    });
    expect(await openTasks()).toEqual(['concern', 'tell-in-person']);
    await makeSendNews(deps())({ pairId: 'p1', newsId: news });
    expect(outside()).toEqual(['Digital mentoring has stopped', 'Digital mentoring has stopped']);
  });

  it('and stops contact sends nobody back to each other when schools reopen, but asks a person', async () => {
    await decide('stop');
    await reopen();
    expect((await look()).outcome).toBe('return');
    expect(await makeReturnToSchool(deps())({ pairId: 'p1' })).toEqual({ outcome: 'closed' });
    expect(outside()).toEqual([]);
    expect(await openTasks()).toEqual(['concern', 'stuck']);
  });
});
