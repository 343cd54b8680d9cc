import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeDetails, type TypedDetails } from '../../../domain/rules/people/change-details.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeUntold } from '../../../lambdas/adapters/untold.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { makeTellAgain } from '../../../lambdas/tell-again/tell-again.ts';
import { anAsk } from '../../an-ask.ts';
import { aSession, instant } from '../../domain/builders.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const BEFORE = '2026-05-04T09:00:00.000Z';
const NEW = 'anew@example.org';
const SUBJECT = 'Your new links';

describe('somebody who is reached at another address', () => {
  let world: AskingWorld;
  beforeEach(async () => {
    world = await anAskingWorld();
    await world.enrol('p1', {}, { standing: 'asking' });
  });
  afterEach(async () => await world.stop());

  const asked = async (pairId = 'p1') =>
    await world.deps.asks.openAsk(
      anAsk({
        id: 'take-part.mentor.1',
        pairId,
        kind: 'take-part',
        side: 'mentor',
        personId: 'p1-mentor',
        openedAt: BEFORE,
      }),
    );
  const booked = async () => {
    const times = { startsAt: instant('2026-05-12T11:00'), endsAt: instant('2026-05-12T11:30') };
    const of = { coordinatorId: 'p1-coordinator', mentorId: 'p1-mentor', status: 'invited' } as const;
    await world.deps.pairs.setStanding('p1', { standing: 'active', at: BEFORE });
    await world.deps.sessions.putSession(aSession({ ...of, ...times, invitedAt: BEFORE }));
  };
  const change = async (typed: Partial<TypedDetails> = {}) => {
    const before = await world.deps.people.getPerson('p1-mentor');
    const all = { email: NEW, phone: '', route: 'mail', notOld: false, confirmed: true, ...typed };
    const changed = changeDetails(before, all, toInstant(world.clock.now));
    if (changed.outcome === 'changed') await world.deps.people.changePerson(before, changed.person);
  };
  const sweep = async () => {
    const { table } = world.deps;
    const more = { slots: makeSlots(table), untold: makeUntold(table), organiser: 'o' };
    await makeTellAgain({ ...world.deps, ...more })();
  };
  const links = () => world.mails.filter(({ subject }) => subject === SUBJECT);
  const tokensIn = (text = '') => [...text.matchAll(/\/(?:a|join)\/([0-9a-z]{26})\b/g)].map(([, token = '']) => token);
  const targets = async () =>
    await Promise.all(
      [...new Set(tokensIn(links()[0]?.text))].map(async (token) => (await world.deps.links.readLink(token))?.target),
    );

  it('gets the open question and the next Meet again there, in one mail, once', async () => {
    await asked();
    await booked();
    await change();
    await sweep();
    await sweep();
    expect(links().map(({ to }) => to.email)).toEqual([NEW]);
    expect(links()[0]?.text.replace(/\s+/g, ' ')).toContain('Tuesday 12 May');
    expect(await targets()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'ask', askId: 'take-part.mentor.1', personId: 'p1-mentor' }),
        expect.objectContaining({ kind: 'join', as: 'mentor' }),
      ]),
    );
  });

  it('gets what is open of all their young people in that one mail', async () => {
    await world.enrol('p2', {}, { standing: 'asking', mentorId: 'p1-mentor' });
    await asked();
    await asked('p2');
    await change();
    await sweep();
    expect(links()).toHaveLength(1);
    expect((await targets()).filter((target) => target?.kind === 'ask')).toHaveLength(2);
  });

  it('waits for office hours', async () => {
    await asked();
    world.clock.now = TUESDAY.set({ hour: 20 });
    await change();
    await sweep();
    expect(links()).toEqual([]);
    world.clock.now = TUESDAY.plus({ days: 1 });
    await sweep();
    expect(links()).toHaveLength(1);
  });

  it('waits while somebody is worried', async () => {
    await asked();
    await change();
    const concern = {
      id: 'c',
      pairId: 'p1',
      about: 'other',
      by: 'x',
      urgent: false,
      at: BEFORE,
      textKey: 'k',
    } as const;
    await world.deps.concerns.appendConcern(concern);
    await sweep();
    expect(links()).toEqual([]);
    await world.deps.concerns.decideConcern('p1', { concernId: 'c', at: BEFORE, by: 'x', decision: 'keep' });
    await sweep();
    expect(links()).toHaveLength(1);
  });

  it('hears nothing when nothing is open', async () => {
    await change();
    await sweep();
    expect(links()).toEqual([]);
  });

  it('hears nothing when only the number changed of somebody whom we mail', async () => {
    await asked();
    await change({ email: '', phone: '01382 496 0123' });
    await sweep();
    expect(links()).toEqual([]);
  });

  it('hears nothing of what was asked since: that went to the new address', async () => {
    world.clock.now = TUESDAY.minus({ days: 4 });
    await change();
    await asked();
    world.clock.now = TUESDAY;
    await sweep();
    expect(links()).toEqual([]);
  });

  it('is not written to where we must not: the coordinator passes the links on', async () => {
    const before = await world.deps.people.getPerson('p1-mentor');
    await world.deps.people.changePerson(before, {
      ...before,
      doNotWrite: true,
      phone: '07700 900 333',
      route: 'text',
    });
    await asked();
    await change({ email: '', phone: '07700 900 444', route: 'text' });
    await sweep();
    await sweep();
    expect(links()).toEqual([]);
    const tasks = (await world.deps.tasks.listOpenTasks()).filter(({ kind }) => kind === 'pass-on');
    expect(tasks).toMatchObject([{ side: 'mentor', ownerId: 'p1-coordinator' }]);
  });
});
