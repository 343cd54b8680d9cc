import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, STARTS } from '../a-session-world.ts';
import { aDoor, linkOf, MEETING, press, titleOf, visit } from './a-door.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('the door of a session', () => {
  it.each<[string, Partial<Session>, DateTime, string]>([
    ['before the start', {}, STARTS.minus({ minutes: 1 }), 'You are early'],
    ['without the coordinator', {}, STARTS, 'Your coordinator is not there yet'],
    [
      'after the coordinator has left',
      { coordinatorSeenAt: '2026-03-10T11:01:00.000Z' },
      STARTS.plus({ minutes: 3 }),
      'Please wait here',
    ],
    ['after the end', {}, STARTS.plus({ minutes: 30 }), 'This Google Meet is over'],
    ['when it is off', { status: 'cancelled' }, STARTS, 'This Google Meet is off'],
  ])('is shut for a guest %s, by page and by button', async (_when, over, at, title) => {
    const world = await aDoor(store.table, over, at);
    const token = await linkOf(world, 'mentor');
    const page = await visit(world, token);
    expect(titleOf(page.body)).toBe(title);
    expect(page.body).not.toContain('meet.example');
    expect(await press(world, token, 'join')).toMatchObject({ status: 303, headers: { location: `/join/${token}` } });
  });

  it.each(['mentor', 'mentee'] as const)(
    'stays shut for a link that went to an address of the %s of before, by page and by every button',
    async (as) => {
      const world = await aDoor(store.table);
      world.deps.google.enter('coordinator');
      const token = await linkOf(world, as);
      const before = await world.deps.people.getPerson(`${world.pairId}-${as}`);
      await world.deps.people.changePerson(before, { ...before, linksFrom: '2026-03-02T10:00:00.000Z' });
      for (const answer of [
        await visit(world, token),
        await press(world, token, 'join'),
        await press(world, token, 'cannot'),
      ]) {
        expect(answer.status).toBe(410);
        expect(answer.body).not.toContain('meet.example');
      }
      expect((await world.session()).status).not.toBe('cancelled');
    },
  );

  it.each(['mentor', 'mentee'] as const)('opens for the %s while the coordinator is in the call', async (as) => {
    const world = await aDoor(store.table);
    world.deps.google.enter('coordinator');
    const token = await linkOf(world, as);
    const page = await visit(world, token);
    expect(titleOf(page.body)).toBe('You can join now');
    expect(page.formAction).toBe('https://meet.example');
    expect(page.body).not.toContain('meet.example');
    expect(page.body).toContain('first name only');
    expect(await press(world, token, 'join')).toMatchObject({ status: 302, headers: { location: MEETING } });
  });

  it('lets nobody in by a GET, and keeps no record of one', async () => {
    const world = await aDoor(store.table);
    world.deps.google.enter('coordinator');
    await visit(world, await linkOf(world, 'mentee'));
    expect(await world.deps.events.listEvents(world.pairId)).toEqual([]);
  });

  it('keeps a record of each way in that it gave out', async () => {
    const world = await aDoor(store.table);
    world.deps.google.enter('coordinator');
    await press(world, await linkOf(world, 'mentor'), 'join');
    expect(await world.deps.events.listEvents(world.pairId)).toMatchObject([
      { kind: 'session-entered', by: `${world.pairId}-mentor`, ref: world.sessionId },
    ]);
  });

  it('lets somebody back in after a drop', async () => {
    const world = await aDoor(store.table, { status: 'live' }, STARTS.plus({ minutes: 20 }));
    world.deps.google.enter('coordinator', 'guest');
    expect((await press(world, await linkOf(world, 'mentee'), 'join')).status).toBe(302);
  });

  it.each(['mentor', 'mentee', 'parent'] as const)(
    'shuts when the %s changes their mind, even while it is live',
    async (side) => {
      const world = await aDoor(store.table, { status: 'live' });
      world.deps.google.enter('coordinator');
      const token = await linkOf(world, 'mentor');
      await world.withdraw(side);
      expect((await press(world, token, 'join')).status).toBe(303);
      expect(titleOf((await visit(world, token)).body)).toBe('This Google Meet is not going ahead');
    },
  );

  it('stays shut when Google cannot be read', async () => {
    const world = await aDoor(store.table);
    world.deps.google.enter('coordinator');
    world.deps.google.room.breaks = true;
    const token = await linkOf(world, 'mentor');
    expect((await press(world, token, 'join')).status).toBe(303);
    expect(titleOf((await visit(world, token)).body)).toBe('Your coordinator is not there yet');
  });

  it('asks again by itself when the start is near', async () => {
    const near = await aDoor(store.table, {}, STARTS.minus({ minutes: 20 }));
    const page = await visit(near, await linkOf(near, 'mentee'));
    expect(page.script).toBe(true);
    expect(page.body).toContain('<script src="/assets/look-again.js" data-seconds="10"></script>');
    expect(page.body).toContain('<noscript><meta http-equiv="refresh" content="10"/></noscript>');
    const far = await aDoor(store.table, {}, STARTS.minus({ days: 1 }));
    const early = await visit(far, await linkOf(far, 'mentee'));
    expect(early.script).toBeUndefined();
    expect(early.body).not.toMatch(/<script|http-equiv="refresh"/);
    expect(early.body).toContain('It starts at 11am.');
  });

  it.each<
    [what: string, title: string, status: number, bend: (world: AWorld, token: string) => Promise<string> | string]
  >([
    ['empty', 'This link does not work', 404, () => ''],
    ['malformed', 'This link does not work', 404, () => 'nonsense'],
    ['unknown', 'This link does not work', 404, () => '0123456789abcdefghjkmnpqrs'],
    [
      'whose time is up',
      'This link is too old',
      410,
      ({ clock }, token) => {
        clock.at = DateTime.fromISO('2026-03-18T10:00:00Z');
        return token;
      },
    ],
    [
      'of a question',
      'This link opens another page',
      404,
      async ({ deps, pairId }) =>
        await deps.links.mintLink(
          { kind: 'person', pairId, personId: `${pairId}-mentor`, side: 'mentor' },
          { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
        ),
    ],
  ])('has a kind page for each link that opens nothing: %s', async (_what, title, status, bend) => {
    const world = await aDoor(store.table);
    const page = await visit(world, await bend(world, await linkOf(world, 'mentee')));
    expect(page.status).toBe(status);
    expect(titleOf(page.body)).toBe(title);
    expect(page.body).toContain('We will help you in.');
    expect(page.body).not.toMatch(/Ailsa|Iain|Morag/);
  });
});

describe('“I can’t make it”', () => {
  const EARLY = STARTS.minus({ days: 2 });

  it.each(['mentor', 'mentee', 'coordinator'] as const)('calls the session off for the %s at once', async (as) => {
    const world = await aDoor(store.table, {}, EARLY);
    const token = await linkOf(world, as);
    expect((await visit(world, token)).body).toContain(`/join/${token}?page=cannot`);
    expect(titleOf((await visit(world, token, { query: { page: 'cannot' } })).body)).toBe('Can you not make it?');
    expect((await world.session()).status).toBe('invited');
    expect((await press(world, token, 'cannot')).status).toBe(303);
    expect((await world.session()).status).toBe('cancelled');
    expect(titleOf((await visit(world, token)).body)).toBe('This Google Meet is off');
  });

  it('is not offered and does nothing after the start', async () => {
    const world = await aDoor(store.table);
    const token = await linkOf(world, 'mentor');
    expect((await visit(world, token, { query: { page: 'cannot' } })).body).not.toContain('Call this Meet off');
    await press(world, token, 'cannot');
    expect((await world.session()).status).toBe('invited');
  });

  it.each(['', 'yes', 'leave'])('takes the word "%s" for nothing', async (action) => {
    const world = await aDoor(store.table, {}, EARLY);
    await press(world, await linkOf(world, 'mentor'), action);
    expect((await world.session()).status).toBe('invited');
  });
});
