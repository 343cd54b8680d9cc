import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Attendee } from '../../../lambdas/shared/sessions/join-token.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { aWorld, STARTS, withSpace } from '../a-session-world.ts';
import { aDoor, linkOf, MEETING, press, titleOf, visit } from './a-door.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('the coordinator’s door', () => {
  it('opens ten minutes before, with nobody in the call', async () => {
    const world = await aDoor(store.table, {}, STARTS.minus({ minutes: 10 }));
    const token = await linkOf(world, 'coordinator');
    expect(titleOf((await visit(world, token)).body)).toBe('Open the Google Meet');
    expect(await press(world, token, 'join')).toMatchObject({ status: 302, headers: { location: MEETING } });
  });

  it('is shut eleven minutes before', async () => {
    const world = await aDoor(store.table, {}, STARTS.minus({ minutes: 11 }));
    expect((await press(world, await linkOf(world, 'coordinator'), 'join')).status).toBe(303);
  });

  it.each([
    ['meet-audio', 'both cameras stay off'],
    ['meet-chat', 'both microphones and cameras stay off'],
  ] as const)('lists the host controls for %s', async (way, words) => {
    const world = await aDoor(store.table, { way });
    await world.deps.choices.getChoices(world.pairId);
    for (const side of ['mentor', 'mentee', 'parent'] as const) {
      const choice = (await world.deps.choices.getChoices(world.pairId))[side];
      if (choice !== undefined) await world.deps.choices.putChoice(world.pairId, { ...choice, ways: [way] });
    }
    const page = await visit(world, await linkOf(world, 'coordinator'));
    expect(page.body).toContain(words);
    expect(page.body).toContain('switch your own microphone and camera off');
  });
});

describe('the whole story of a Meet', () => {
  const AFTER = STARTS.plus({ hours: 1 });
  const STORY = { query: { page: 'story' } };

  it.each([
    ['that was held', { status: 'over', outcome: 'held' } as const],
    ['that was called off', { status: 'cancelled', cancelledAt: '2026-03-09T10:00:00.000Z' } as const],
  ])('is one page behind the coordinator’s own link: %s', async (_what, over) => {
    const world = await aDoor(store.table, { invitedAt: '2026-03-02T10:00:00.000Z', ...over }, AFTER);
    const token = await linkOf(world, 'coordinator');
    expect((await visit(world, token)).body).toContain(`href="/join/${token}?page=story"`);
    const { body } = await visit(world, token, STORY);
    expect(titleOf(body)).toBe('What happened in this Meet');
    expect(body).toContain('All were invited');
  });

  it('is for nobody else', async () => {
    const world = await aDoor(store.table, { status: 'over', invitedAt: '2026-03-02T10:00:00.000Z' }, AFTER);
    const { body } = await visit(world, await linkOf(world, 'mentor'), STORY);
    expect(body).not.toContain('All were invited');
    expect(body).not.toContain('page=story');
  });
});

describe('somebody whom no mail reminds', () => {
  const unmailed = async () => {
    const world = await aWorld(store.table, { people: [{ role: 'mentee', route: 'text', phone: '07700 900123' }] });
    await world.put(withSpace(world.pairId));
    world.clock.at = STARTS.minus({ minutes: 10 });
    return world;
  };

  it('stands on the coordinator’s page with their number before the start', async () => {
    const world = await unmailed();
    const { body } = await visit(world, await linkOf(world, 'coordinator'));
    expect(body).toMatch(/Ring or text \w+ now/);
    expect(body).toContain('<a href="tel:07700900123">07700 900123</a>');
  });

  it('stands on nobody else’s page', async () => {
    const world = await unmailed();
    world.clock.at = STARTS;
    world.deps.google.enterRoom('spaces/a', 'coordinator');
    expect((await visit(world, await linkOf(world, 'mentor'))).body).not.toMatch(/900123|Ring or text/);
  });
});

describe('a coordinator whose call has just ended', () => {
  const HELD = { status: 'live', coordinatorSeenAt: '2026-03-10T11:29:40.000Z' } as const;
  const PHONE = 'Phone the young person now';
  const pageAfter = async (minutes: number, as: Attendee, over: Partial<Session> = HELD) => {
    const world = await aWorld(store.table, { people: [{ role: 'mentee', phone: '01382 000123' }] });
    await world.put(withSpace(world.pairId, over));
    world.clock.at = STARTS.plus({ minutes });
    return (await visit(world, await linkOf(world, as))).body;
  };

  it('is offered to phone the young person, at minute 30', async () => {
    const body = await pageAfter(30, 'coordinator');
    expect(titleOf(body)).toBe('This Google Meet is over');
    expect(body).toContain(PHONE);
    expect(body).toContain('href="tel:01382000123"');
  });

  it.each<[string, number, Attendee, Partial<Session>]>([
    ['the mentor', 30, 'mentor', HELD],
    ['the young person', 30, 'mentee', HELD],
    ['a coordinator who never came', 30, 'coordinator', { status: 'over' }],
    ['a coordinator three hours later', 210, 'coordinator', HELD],
  ])('and nobody else is: %s', async (_who, minutes, as, over) => {
    const body = await pageAfter(minutes, as, over);
    expect(body).not.toContain(PHONE);
    expect(body).not.toContain('000123');
  });
});
