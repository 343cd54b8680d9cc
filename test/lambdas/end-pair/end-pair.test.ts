import type { DateTime } from 'luxon';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeEndPair } from '../../../lambdas/end-pair/end-pair.ts';
import { makeOfferLastWords } from '../../../lambdas/offer-last-words/offer-last-words.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { clearEnding, setEnding } from '../../../lambdas/shared/pairs/set-ending.ts';
import { allYes, aPlan, london } from '../../domain/builders.ts';
import { anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { definitionOf, playOut } from '../in-virtual-time.ts';

const LAST_DAY = '2026-05-15';
const payload = z.object({ pairId: z.string(), endingId: z.string() });
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** An active pair that shares messages, and its coordinator at the page. */
const aPairToEnd = async () => {
  const world = await anAskingWorld();
  stops.push(world.stop);
  const deps = {
    ...world.deps,
    slots: makeSlots(world.deps.table),
    organiser: 'sessions@reply.example.org',
    endPairMachineArn: 'end-pair',
  };
  await world.enrol('p1', {}, { standing: 'active' });
  for (const choice of Object.values(allYes())) await deps.choices.putChoice('p1', choice);
  await deps.plans.putPlan(aPlan({ every: 4, startsOn: '2026-05-12' }));
  const plan = async (on: string) =>
    await setEnding({ pair: await deps.pairs.getPair('p1'), kind: 'planned', on, by: 'p1-coordinator' }, deps);
  const run = async (inputs: Record<string, unknown>[], at: [DateTime, () => unknown][] = []) =>
    await playOut(
      {
        definition: definitionOf('end-pair'),
        inputs,
        at,
        startsAt: TUESDAY,
        setNow: (now) => {
          world.clock.now = now;
        },
        steps: {
          OfferLastWords: async (input) => await makeOfferLastWords(deps)(payload.parse(input)),
          EndPair: async (input) => await makeEndPair(deps)(payload.parse(input)),
        },
      },
      () => undefined,
    );
  const begun = () => world.executions.splice(0).map(({ input }) => input);
  const openTasks = async () => (await deps.tasks.listOpenTasks()).map(({ id }) => id).sort();
  return {
    ...world,
    deps,
    plan,
    run,
    begun,
    openTasks,
    standing: async () => (await deps.pairs.getPair('p1')).standing,
  };
};

describe('a pair that ends on a day ahead', () => {
  it('is offered a last word on each side, and stands closed at 5pm on that day', async () => {
    const pair = await aPairToEnd();
    await pair.plan(LAST_DAY);
    const { results, endedAt } = await pair.run(pair.begun());
    expect(results[0]?.output).toEqual({ outcome: 'ended' });
    expect(endedAt.toISO()).toBe(london(`${LAST_DAY}T17:00`).toISO());
    expect(await pair.standing()).toBe('closed');
    const [offer] = pair.mailsTo('p1-mentor', 'last-words');
    expect(offer?.at.hasSame(TUESDAY, 'day')).toBe(true);
    expect(offer?.text).toContain('Digital mentoring with Mentee ends on Friday 15 May.');
    expect(offer?.text).toContain('You can have one last Google Meet before then.');
    expect(offer?.text).toContain('You can send Mentee one last message. Please write it by Thursday 14 May.');
    expect(await pair.openTasks()).toContain('tell-in-person.p1/ended-planned-2026-05-15');
  });

  it('has a reply to the offer go to the other side through the coordinator', async () => {
    const pair = await aPairToEnd();
    await pair.plan(LAST_DAY);
    await makeOfferLastWords(pair.deps)({ pairId: 'p1', endingId: `planned-${LAST_DAY}` });
    const [{ replyToken = '' } = {}] = pair.mailsTo('p1-mentor', 'last-words');
    const link = await pair.deps.links.readLink(replyToken);
    expect(link?.target).toMatchObject({ kind: 'relay', side: 'mentor', pairId: 'p1' });
  });

  it('ends on another day when that is set, and the first one comes to nothing', async () => {
    const pair = await aPairToEnd();
    await pair.plan('2026-05-12');
    await pair.plan(LAST_DAY);
    const { results } = await pair.run(pair.begun());
    expect(results.map(({ output }) => output)).toEqual([{ outcome: 'overtaken' }, { outcome: 'ended' }]);
  });

  it('goes on when that is said, and who had heard of the day hears that', async () => {
    const pair = await aPairToEnd();
    await pair.plan(LAST_DAY);
    const goOn = async () => await clearEnding(await pair.deps.pairs.getPair('p1'), 'p1-coordinator', pair.deps);
    const { results } = await pair.run(pair.begun(), [[london('2026-05-07T11:00'), goOn]]);
    expect(results[0]?.output).toEqual({ outcome: 'overtaken' });
    expect(await pair.standing()).toBe('active');
    expect(pair.mailsTo('p1-mentor', 'goes-on')).toHaveLength(1);
    expect(await pair.openTasks()).toEqual([]);
  });
});

describe('a pair that ends at once', () => {
  const end = async (kind: 'at-once' | 'mentor-gone' | 'mentee-gone') => {
    const pair = await aPairToEnd();
    await setEnding({ pair: await pair.deps.pairs.getPair('p1'), kind, by: 'p1-coordinator' }, pair.deps);
    return pair;
  };

  it('has its workflow told, and the words have the rule about contact afterwards', async () => {
    const pair = await end('at-once');
    await pair.run(pair.begun());
    expect((await pair.deps.signals.pendingSignals('p1')).map(({ kind }) => kind)).toEqual(['pair-ended']);
    const [mail] = pair.mailsTo('p1-mentor', 'ended');
    expect(mail?.subject).toBe('Mentoring has come to an end');
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('Please do not get in touch with Mentee in private.');
    expect(mail?.text.replace(/\s+/g, ' ')).toContain('Do you meet by chance? A friendly hello is fine.');
  });

  it('says no word to a mentor who is gone', async () => {
    const pair = await end('mentor-gone');
    await pair.run(pair.begun());
    expect(pair.mailsTo('p1-mentor')).toEqual([]);
    expect(await pair.openTasks()).toEqual(['tell-in-person.p1/ended-mentor-gone-2026-05-05']);
  });

  it('says no word to the family of a young person who is gone', async () => {
    const pair = await end('mentee-gone');
    await pair.run(pair.begun());
    expect(pair.mailsTo('p1-mentor', 'ended')).toHaveLength(1);
    expect([...pair.mailsTo('p1-parent'), ...pair.mailsTo('p1-mentee')]).toEqual([]);
    expect(await pair.openTasks()).toEqual([]);
  });

  it('stands closed at once while somebody is worried, and nobody is told before a person has looked', async () => {
    const pair = await end('at-once');
    const concern = { id: 'w', pairId: 'p1', side: 'mentee', by: 'p1-mentee', text: 'Words.', urgent: false } as const;
    await raiseConcern({ ...concern, about: 'other', at: '2026-05-05T08:59:00.000Z' }, pair.deps);
    const look = async () => {
      expect(await pair.standing()).toBe('closed');
      expect(pair.mailsTo('p1-mentor')).toEqual([]);
      const decision = {
        concernId: 'w',
        by: 'p1-coordinator',
        at: '2026-05-05T11:30:00.000Z',
        decision: 'keep',
      } as const;
      await pair.deps.concerns.decideConcern('p1', decision);
    };
    const { results } = await pair.run(pair.begun(), [[london('2026-05-05T12:30'), look]]);
    expect(results[0]?.output).toEqual({ outcome: 'ended' });
    expect(pair.mailsTo('p1-mentor', 'ended')).toHaveLength(1);
  });
});
