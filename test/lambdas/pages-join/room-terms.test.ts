import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../domain/concepts/session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, STARTS } from '../a-session-world.ts';
import { aDoor, linkOf, visit } from './a-door.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('a room about which more was agreed', () => {
  const TERMS = { chatOpen: true, others: { count: 2, roles: ['interpreter', 'parent'] } } satisfies Partial<Session>;

  it('shows the coordinator who else was named, and which control to leave on', async () => {
    const world = await aDoor(store.table, TERMS);
    const { body } = await visit(world, await linkOf(world, 'coordinator'));
    expect(body).toContain('Named beforehand: 2 more in the room (an interpreter and a parent or carer).');
    expect(body).toContain('leave “Send chat messages” on, for somebody who needs it');
  });

  it('tells mentor and young person that they can type too, and who else will be there', async () => {
    const world = await aDoor(store.table, TERMS);
    world.deps.google.enterRoom('spaces/a', 'coordinator');
    const { body } = await visit(world, await linkOf(world, 'mentee'));
    expect(body).toContain('You can type in the chat too.');
    expect(body).toContain('These people will be there too: an interpreter and a parent or carer.');
  });
});

describe('others in one Meet alone', () => {
  const ahead = async () => {
    const world = await aDoor(store.table, {}, STARTS.minus({ hours: 2 }));
    return { world, token: await linkOf(world, 'coordinator') };
  };
  const say = async (world: AWorld, token: string, form: string) =>
    await visit(world, token, { method: 'POST', query: { page: 'others' }, form: new URLSearchParams(form) });
  const INTERPRETER = 'action=others&others=1&otherRoles=interpreter';

  it('are named by its coordinator before it, on record, and both sides read of them', async () => {
    const { world, token } = await ahead();
    expect((await visit(world, token)).body).toContain('?page=others');
    expect((await visit(world, token, { query: { page: 'others' } })).body).toContain('Who else will be in this Meet?');
    expect((await say(world, token, INTERPRETER)).headers?.location).toBe(`/join/${token}`);
    expect((await world.session()).others).toEqual({ count: 1, roles: ['interpreter'] });
    expect(await world.deps.events.listEvents(world.pairId)).toMatchObject([
      { kind: 'session-others-named', by: `${world.pairId}-coordinator`, ref: world.sessionId },
    ]);
    world.clock.at = STARTS;
    world.deps.google.enter('coordinator');
    for (const as of ['mentor', 'mentee'] as const)
      expect((await visit(world, await linkOf(world, as))).body).toContain(
        'These people will be there too: an interpreter.',
      );
  });

  it('are taken back, and shown as they were named', async () => {
    const { world, token } = await ahead();
    await say(world, token, INTERPRETER);
    expect((await visit(world, token, { query: { page: 'others' } })).body).toMatch(/value="interpreter"[^>]*checked/);
    await say(world, token, 'action=others&others=0');
    expect((await world.session()).others).toBeUndefined();
  });

  it.each([
    ['fewer than were ticked', 'others=1&otherRoles=interpreter&otherRoles=teacher', 'others'],
    ['some that are there for nothing', 'others=2', 'otherRoles'],
    ['more than there is room for', 'others=40&otherRoles=teacher', 'others'],
  ])('are not %s', async (_what, form, field) => {
    const { world, token } = await ahead();
    const { status, body } = await say(world, token, `action=others&${form}`);
    expect(status).toBe(422);
    expect(body).toContain(`href="#${field}"`);
    expect((await world.session()).others).toBeUndefined();
  });

  it('are not named by anybody else, nor once it has begun', async () => {
    const { world, token } = await ahead();
    await say(world, await linkOf(world, 'mentor'), INTERPRETER);
    expect((await world.session()).others).toBeUndefined();
    await world.deps.sessions.updateSession(world.pairId, world.sessionId, { status: 'live' });
    await say(world, token, INTERPRETER);
    expect((await world.session()).others).toBeUndefined();
  });
});
