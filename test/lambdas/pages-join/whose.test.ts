import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePagesJoin } from '../../../lambdas/pages-join/pages-join.ts';
import { rememberHere } from '../../../lambdas/shared/whose/whose.tsx';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const QUESTION = 'Was this link sent to you?';
/** Of the session itself: its way, its day and its time, and who will be there. */
const TELLS = /Google Meet with|Tuesday|11am|Ailsa|Donald|meet\.example|Join the call/;

/** A Meet whose coordinator is in the call, and the link of one of its people. */
const aDoor = async (as: 'mentor' | 'mentee' | 'coordinator' = 'mentee', at = STARTS) => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId));
  world.clock.at = at;
  world.deps.google.enter('coordinator');
  const { pairId, sessionId } = world;
  const token = await world.deps.links.mintLink(
    { kind: 'join', pairId, sessionId, personId: `${pairId}-${as}`, as },
    { at: '2026-03-02T10:00:00.000Z', expiresAt: '2026-03-17T11:30:00.000Z' },
  );
  return { world, token, ...aBrowser(world, token) };
};

/** Keeps our cookie, unless it is told not to. `at`: what follows the link. */
const aBrowser = (world: AWorld, token: string, { keepsCookies = true } = {}) => {
  const cookies: Record<string, string> = {};
  const ask = async (method: 'GET' | 'POST', at: string, form: Record<string, string> = {}) => {
    const response = await makePagesJoin(world.deps)({
      method,
      path: `/join/${token}`,
      params: { token },
      query: Object.fromEntries(new URLSearchParams(at)),
      cookies: { ...cookies },
      form: new URLSearchParams(form),
    });
    if (keepsCookies && response.cookie !== undefined) cookies[response.cookie.name] = response.cookie.value;
    return response;
  };
  const get = async (at = '') => await ask('GET', at);
  const post = async (form: Record<string, string>, at = '') => await ask('POST', at, form);
  return { get, post };
};

const actionIn = (body: string, token: string) =>
  new RegExp(`action="/join/${token}\\??([^"]*)"`).exec(body)?.[1]?.replaceAll('&amp;', '&');

describe('A guest’s link to a Meet, in a browser that does not know its reader', () => {
  it.each(['mentor', 'mentee'] as const)('asks whose it is before it shows anything: %s', async (as) => {
    const { get } = await aDoor(as);
    for (const at of ['', 'page=cannot', 'page=story']) {
      const { status, body } = await get(at);
      expect(status).toBe(200);
      expect(body).toContain(QUESTION);
      expect(body).not.toMatch(TELLS);
    }
  });

  it.each(['join', 'cannot'])('opens nothing and changes nothing by its buttons: %s', async (action) => {
    const { world, token, post } = await aDoor('mentee', STARTS.minus({ minutes: 1 }));
    expect(await post({ action })).toMatchObject({
      status: 303,
      headers: { location: expect.stringMatching(`^/join/${token}`) },
    });
    expect((await world.session()).status).toBe('invited');
    expect(await world.deps.events.listEvents(world.pairId)).toEqual([]);
  });

  it('is open after one button, and straight away when it is opened again', async () => {
    const { token, get, post } = await aDoor();
    await get();
    expect(await post({ whose: 'mine' })).toMatchObject({ status: 303, headers: { location: `/join/${token}` } });
    expect((await get()).body).toContain('Join the call');
    expect((await post({ action: 'join' })).status).toBe(302);
    expect((await get()).body).toContain('Join the call');
  });

  it('says that a helper of the young person may press it too', async () => {
    expect((await (await aDoor()).get()).body).toContain('Then press yes for them.');
  });

  it('asks once on each device: from laptop to phone is one press', async () => {
    const { world, token, get, post } = await aDoor();
    await get();
    await post({ whose: 'mine' });
    const phone = aBrowser(world, token);
    expect((await phone.get()).body).toContain(QUESTION);
    await phone.post({ whose: 'mine' });
    expect((await phone.get()).body).toContain('Join the call');
  });

  it('leads on to “I can’t make it” when that was asked for', async () => {
    const { token, get, post } = await aDoor('mentor', STARTS.minus({ days: 1 }));
    const { body } = await get('page=cannot');
    const next = await post({ whose: 'mine' }, actionIn(body, token));
    expect(next.headers?.location).toBe(`/join/${token}?page=cannot`);
    expect((await get('page=cannot')).body).toContain('Call this Meet off');
  });

  it('takes no other word for a yes', async () => {
    const { get, post } = await aDoor();
    await get();
    await post({ whose: 'theirs' });
    await post({});
    expect((await get()).body).toContain(QUESTION);
  });

  it('asks nothing of somebody who is known in this browser from their own pages', async () => {
    const { world, get, post } = await aDoor('mentor');
    const { cookie } = await get();
    const browser = { mark: cookie?.value ?? '', carries: {} };
    await rememberHere({ pairId: world.pairId, party: 'mentor', browser }, world.deps);
    expect((await post({ action: 'join' })).status).toBe(302);
  });

  it('knows nobody for having said yes to another’s link', async () => {
    const { world, get } = await aDoor('mentor');
    const { cookie } = await get();
    const browser = { mark: cookie?.value ?? '', carries: {} };
    await rememberHere({ pairId: world.pairId, party: 'mentee', browser }, world.deps);
    expect((await get()).body).toContain(QUESTION);
  });

  it('carries the mark in its addresses where no cookies are kept', async () => {
    const { world, token } = await aDoor();
    const { get, post } = aBrowser(world, token, { keepsCookies: false });
    const { body } = await get();
    const location = (await post({ whose: 'mine' }, actionIn(body, token))).headers?.location ?? '';
    expect(location).toMatch(/^\/join\/[0-9a-z]+\?mark=[\w-]+$/);
    const own = location.slice(location.indexOf('?') + 1);
    const open = await get(own);
    expect(open.body).toContain('Join the call');
    expect((await post({ action: 'join' }, actionIn(open.body, token))).status).toBe(302);
  });

  it('does not weaken the gate: who has said yes still waits for the coordinator', async () => {
    const { world, get, post } = await aDoor();
    world.deps.google.room.breaks = true;
    await get();
    await post({ whose: 'mine' });
    expect((await post({ action: 'join' })).status).toBe(303);
    expect((await get()).body).toContain('Your coordinator is not there yet');
  });
});

describe('Somebody who got a link to a Meet that was not for them', () => {
  it('says so, is thanked and sees nothing; the coordinator phones the person it was for', async () => {
    const { world, token, get, post } = await aDoor();
    expect((await get()).body).toContain(`href="/join/${token}?page=not-for-me"`);
    expect((await get('page=not-for-me')).body).not.toMatch(TELLS);
    expect(await world.tasks()).toEqual([]);
    const thanked = await post({ told: 'yes' }, 'page=not-for-me');
    expect(thanked.headers?.location).toBe(`/join/${token}?page=thanks`);
    expect((await get('page=thanks')).body).toContain('Thank you, we will check this');
    expect(await world.tasks()).toMatchObject([{ kind: 'wrong-person', side: 'mentee' }]);
    expect((await get()).body).toContain(QUESTION);
  });
});

describe('A coordinator’s link to a Meet', () => {
  it('opens at once: they are there first', async () => {
    const { get, post } = await aDoor('coordinator');
    expect((await get()).body).toContain('Open the Google Meet');
    expect((await post({ action: 'join' })).status).toBe(302);
  });
});
