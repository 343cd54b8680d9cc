import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configFor } from '../../../lambdas/adapters/google-space.ts';
import { makeCopyAttendance } from '../../../lambdas/copy-attendance/copy-attendance.ts';
import { makeCreateSpace } from '../../../lambdas/create-space/create-space.ts';
import { MANAGER_ID } from '../../../lambdas/shared/tasks/manager.ts';
import { makeVerifySpace } from '../../../lambdas/verify-space/verify-space.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aSession, aWorld, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const idsOf = ({ pairId, sessionId }: AWorld) => ({ pairId, sessionId });
const create = async (world: AWorld) => await makeCreateSpace(world.deps)(idsOf(world));
const verify = async (world: AWorld) => await makeVerifySpace(world.deps)(idsOf(world));

describe('making the room', () => {
  it('keeps the space and puts one private event in the coordinator’s calendar', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    expect((await create(world)).outcome).toBe('space');
    expect(await world.session()).toMatchObject({ space: 'spaces/1', meetingUri: 'https://meet.example/1' });
    const [event] = [...world.deps.google.room.events.values()];
    expect(event?.joinUrl).toMatch(/^https:\/\/mentoring\.example\/join\/[0-9a-z]{26}$/);
    expect(event?.summary).toBe(`Mentoring session DND-${world.pairId}`);
  });

  it('leaves the chat open where that was agreed, and checks that it is', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed', chatOpen: true }));
    await create(world);
    expect(world.deps.google.room.config).toMatchObject({
      moderationRestrictions: { chatRestriction: 'NO_RESTRICTION' },
    });
    expect((await verify(world)).outcome).toBe('verified');
    await world.deps.sessions.updateSession(world.pairId, world.sessionId, { way: 'meet-audio' });
    world.deps.google.room.config = configFor({ way: 'meet-audio' });
    await expect(verify(world)).rejects.toMatchObject({
      name: 'SpaceNotAsAsked',
      message: 'moderationRestrictions.chatRestriction',
    });
  });

  it('makes nothing twice', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    await create(world);
    await create(world);
    expect(world.deps.google.room.spaces).toBe(1);
    expect(world.deps.google.room.events.size).toBe(1);
  });

  it('keeps the first of two spaces made at once', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    await Promise.all([create(world), create(world)]);
    const { space } = await world.session();
    await create(world);
    expect((await world.session()).space).toBe(space);
    expect(world.deps.google.room.events.size).toBe(1);
  });

  it('makes none for a session that was called off', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'cancelled' }));
    expect((await create(world)).outcome).toBe('cancelled');
    expect(world.deps.google.room.spaces).toBe(0);
  });

  it('acts for a registered coordinator only', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed', coordinatorId: `${world.pairId}-parent` }));
    await expect(create(world)).rejects.toMatchObject({ name: 'MissingItem' });
    expect(world.deps.google.room.spaces).toBe(0);
  });

  it('lets the machine repeat it while Google is away', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    world.deps.google.room.breaks = true;
    await expect(create(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
  });
});

describe('reading the room back', () => {
  it('is content when every setting is as asked', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    await create(world);
    expect((await verify(world)).outcome).toBe('verified');
  });

  it.each([
    ['accessType', { accessType: 'OPEN' }],
    ['moderation', { moderation: undefined }],
  ])('refuses a room whose %s differs', async (setting, differing) => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    await create(world);
    const { room } = world.deps.google;
    room.config = { ...room.config, ...differing };
    await expect(verify(world)).rejects.toMatchObject({ name: 'SpaceNotAsAsked', message: setting });
  });

  it('says that there is no room', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'claimed' }));
    await expect(verify(world)).rejects.toMatchObject({ name: 'MissingItem' });
  });
});

describe('copying who was there', () => {
  it('keeps times and roles, and no name', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'over' }));
    world.deps.google.enter('coordinator', 'guest');
    expect((await makeCopyAttendance(world.deps)(idsOf(world))).outcome).toBe('copied');
    expect((await world.session()).attendance).toEqual([
      { who: 'coordinator', joinedAt: '2026-03-10T11:00:00.000Z' },
      { who: 'guest', joinedAt: '2026-03-10T11:00:00.000Z' },
    ]);
  });

  it('appends a record with the coordinator’s overlap once: what Google says later changes nothing', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'over', retired: ['spaces/b'] }));
    world.deps.google.room.people = [
      {
        who: 'coordinator',
        joinedAt: '2026-03-10T11:00:00.000Z',
        leftAt: '2026-03-10T11:10:00.000Z',
        space: 'spaces/b',
      },
      { who: 'guest', joinedAt: '2026-03-10T11:01:00.000Z', leftAt: '2026-03-10T11:11:18.000Z', space: 'spaces/b' },
      {
        who: 'coordinator',
        joinedAt: '2026-03-10T11:13:00.000Z',
        leftAt: '2026-03-10T11:30:00.000Z',
        space: 'spaces/a',
      },
      { who: 'guest', joinedAt: '2026-03-10T11:14:00.000Z', leftAt: '2026-03-10T11:30:00.000Z', space: 'spaces/a' },
    ];
    await makeCopyAttendance(world.deps)(idsOf(world));
    const record = await world.deps.records.findRecord(world.pairId, world.sessionId);
    expect(record).toMatchObject({ guestSeconds: 618 + 960, longestAloneSeconds: 78, artifacts: [] });
    expect(record?.stays).toHaveLength(4);
    world.deps.google.room.people = [];
    await makeCopyAttendance(world.deps)(idsOf(world));
    expect(await world.deps.records.findRecord(world.pairId, world.sessionId)).toEqual(record);
  });

  it.each(['recordings', 'transcripts', 'smartNotes'] as const)(
    'tells coordinator and manager of %s, once',
    async (kind) => {
      const world = await aWorld(store.table);
      await world.deps.people.putPerson({
        ...(await world.deps.people.getPerson(`${world.pairId}-parent`)),
        id: MANAGER_ID,
      });
      await world.put(withSpace(world.pairId, { status: 'over' }));
      world.deps.google.room.artifacts = [kind];
      await makeCopyAttendance(world.deps)(idsOf(world));
      await makeCopyAttendance(world.deps)(idsOf(world));
      const tasks = (await world.tasks()).map((task) => [task.kind, task.ownerId]);
      expect(tasks.sort()).toEqual([
        ['look-at-session', MANAGER_ID],
        ['look-at-session', `${world.pairId}-coordinator`],
      ]);
      expect(world.texts.get(`words/${world.pairId}/recorded.${world.sessionId}.txt`)).toContain('None should exist');
    },
  );

  it('copies nothing where no room was made', async () => {
    const world = await aWorld(store.table);
    await world.put(aSession(world.pairId, { status: 'over' }));
    expect((await makeCopyAttendance(world.deps)(idsOf(world))).outcome).toBe('nothing');
  });
});
