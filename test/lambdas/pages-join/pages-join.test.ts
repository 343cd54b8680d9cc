import { DateTime } from 'luxon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import type { WebRequest } from '../../../lambdas/shared/http/web.ts';
import type { Attendee } from '../../../lambdas/shared/sessions/mail-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const MEETING = 'https://meet.example/abc';

const aDoor = async (over: Partial<Session> = {}, at: DateTime = STARTS) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId, over));
  world.clock.at = at;
  return world;
};

const linkOf = async (world: AWorld, as: Attendee) =>
  await world.deps.links.mintLink(
    { kind: 'join', pairId: world.pairId, sessionId: world.sessionId, personId: `${world.pairId}-${as}`, as },
    { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
  );

const visit = async (world: AWorld, token: string, over: Partial<WebRequest> = {}) =>
  await makePagesJoin(world.deps)({
    method: 'GET',
    path: `/join/${token}`,
    params: { token },
    query: {},
    cookies: {},
    form: new URLSearchParams(),
    ...over,
  });

const press = async (world: AWorld, token: string, action: string) =>
  await visit(world, token, { method: 'POST', form: new URLSearchParams({ action }) });

const titleOf = (body: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(body)?.[1];

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
    const world = await aDoor(over, at);
    const token = await linkOf(world, 'mentor');
    const page = await visit(world, token);
    expect(titleOf(page.body)).toBe(title);
    expect(page.body).not.toContain('meet.example');
    expect(await press(world, token, 'join')).toMatchObject({ status: 303, headers: { location: `/join/${token}` } });
  });

  it.each(['mentor', 'mentee'] as const)(
    'stays shut for a link that went to an address of the %s of before, by page and by every button',
    async (as) => {
      const world = await aDoor();
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
    const world = await aDoor();
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
    const world = await aDoor();
    world.deps.google.enter('coordinator');
    await visit(world, await linkOf(world, 'mentee'));
    expect(await world.deps.events.listEvents(world.pairId)).toEqual([]);
  });

  it('keeps a record of each way in that it gave out', async () => {
    const world = await aDoor();
    world.deps.google.enter('coordinator');
    await press(world, await linkOf(world, 'mentor'), 'join');
    expect(await world.deps.events.listEvents(world.pairId)).toMatchObject([
      { kind: 'session-entered', by: `${world.pairId}-mentor`, ref: world.sessionId },
    ]);
  });

  it('lets somebody back in after a drop', async () => {
    const world = await aDoor({ status: 'live' }, STARTS.plus({ minutes: 20 }));
    world.deps.google.enter('coordinator', 'guest');
    expect((await press(world, await linkOf(world, 'mentee'), 'join')).status).toBe(302);
  });

  it.each(['mentor', 'mentee', 'parent'] as const)(
    'shuts when the %s changes their mind, even while it is live',
    async (side) => {
      const world = await aDoor({ status: 'live' });
      world.deps.google.enter('coordinator');
      const token = await linkOf(world, 'mentor');
      await world.withdraw(side);
      expect((await press(world, token, 'join')).status).toBe(303);
      expect(titleOf((await visit(world, token)).body)).toBe('This Google Meet is not going ahead');
    },
  );

  it('stays shut when Google cannot be read', async () => {
    const world = await aDoor();
    world.deps.google.enter('coordinator');
    world.deps.google.room.breaks = true;
    const token = await linkOf(world, 'mentor');
    expect((await press(world, token, 'join')).status).toBe(303);
    expect(titleOf((await visit(world, token)).body)).toBe('Your coordinator is not there yet');
  });

  it('asks again by itself when the start is near', async () => {
    const near = await aDoor({}, STARTS.minus({ minutes: 20 }));
    const page = await visit(near, await linkOf(near, 'mentee'));
    expect(page.script).toBe(true);
    expect(page.body).toContain('<script src="/assets/look-again.js" data-seconds="10"></script>');
    expect(page.body).toContain('<noscript><meta http-equiv="refresh" content="10"/></noscript>');
    const far = await aDoor({}, STARTS.minus({ days: 1 }));
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
    const world = await aDoor();
    const page = await visit(world, await bend(world, await linkOf(world, 'mentee')));
    expect(page.status).toBe(status);
    expect(titleOf(page.body)).toBe(title);
    expect(page.body).toContain('We will help you in.');
    expect(page.body).not.toMatch(/Ailsa|Iain|Morag/);
  });
});

describe('the coordinator’s door', () => {
  it('opens ten minutes before, with nobody in the call', async () => {
    const world = await aDoor({}, STARTS.minus({ minutes: 10 }));
    const token = await linkOf(world, 'coordinator');
    expect(titleOf((await visit(world, token)).body)).toBe('Open the Google Meet');
    expect(await press(world, token, 'join')).toMatchObject({ status: 302, headers: { location: MEETING } });
  });

  it('is shut eleven minutes before', async () => {
    const world = await aDoor({}, STARTS.minus({ minutes: 11 }));
    expect((await press(world, await linkOf(world, 'coordinator'), 'join')).status).toBe(303);
  });

  it.each([
    ['meet-audio', 'both cameras stay off'],
    ['meet-chat', 'both microphones and cameras stay off'],
  ] as const)('lists the host controls for %s', async (way, words) => {
    const world = await aDoor({ way });
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
    const world = await aDoor({ invitedAt: '2026-03-02T10:00:00.000Z', ...over }, AFTER);
    const token = await linkOf(world, 'coordinator');
    expect((await visit(world, token)).body).toContain(`href="/join/${token}?page=story"`);
    const { body } = await visit(world, token, STORY);
    expect(titleOf(body)).toBe('What happened in this Meet');
    expect(body).toContain('All were invited');
  });

  it('is for nobody else', async () => {
    const world = await aDoor({ status: 'over', invitedAt: '2026-03-02T10:00:00.000Z' }, AFTER);
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

describe('a room about which more was agreed', () => {
  const TERMS = { chatOpen: true, others: { count: 2, roles: ['interpreter', 'parent'] } } satisfies Partial<Session>;

  it('shows the coordinator who else was named, and which control to leave on', async () => {
    const world = await aDoor(TERMS);
    const { body } = await visit(world, await linkOf(world, 'coordinator'));
    expect(body).toContain('Named beforehand: 2 more in the room (an interpreter and a parent or carer).');
    expect(body).toContain('leave “Send chat messages” on, for somebody who needs it');
  });

  it('tells mentor and young person that they can type too', async () => {
    const world = await aDoor(TERMS);
    world.deps.google.enterRoom('spaces/a', 'coordinator');
    const { body } = await visit(world, await linkOf(world, 'mentee'));
    expect(body).toContain('You can type in the chat too.');
    expect(body).not.toContain('interpreter');
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

describe('“I can’t make it”', () => {
  const EARLY = STARTS.minus({ days: 2 });

  it.each(['mentor', 'mentee', 'coordinator'] as const)('calls the session off for the %s at once', async (as) => {
    const world = await aDoor({}, EARLY);
    const token = await linkOf(world, as);
    expect((await visit(world, token)).body).toContain(`/join/${token}?page=cannot`);
    expect(titleOf((await visit(world, token, { query: { page: 'cannot' } })).body)).toBe('Can you not make it?');
    expect((await world.session()).status).toBe('invited');
    expect((await press(world, token, 'cannot')).status).toBe(303);
    expect((await world.session()).status).toBe('cancelled');
    expect(titleOf((await visit(world, token)).body)).toBe('This Google Meet is off');
  });

  it('is not offered and does nothing after the start', async () => {
    const world = await aDoor();
    const token = await linkOf(world, 'mentor');
    expect((await visit(world, token, { query: { page: 'cannot' } })).body).not.toContain('Call this Meet off');
    await press(world, token, 'cannot');
    expect((await world.session()).status).toBe('invited');
  });

  it.each(['', 'yes', 'leave'])('takes the word "%s" for nothing', async (action) => {
    const world = await aDoor({}, EARLY);
    await press(world, await linkOf(world, 'mentor'), action);
    expect((await world.session()).status).toBe('invited');
  });
});
