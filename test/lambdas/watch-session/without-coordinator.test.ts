import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ATable, aTable } from '../../a-table.ts';
import { comeIn, LOOK_SECONDS, look, lookUntil, outcomes, started, subjects } from './a-watch.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('without the coordinator', () => {
  it('alerts them once, two minutes after the start', async () => {
    const world = await started(store.table);
    await lookUntil(world, 2);
    expect(world.mails).toEqual([]);
    await lookUntil(world, 5);
    expect(world.mails.map(({ to }) => to.email.split('@')[0])).toEqual(['coordinator']);
    expect(world.mails[0]?.text).toContain('/join/');
  });

  it('calls the session off after ten minutes', async () => {
    const world = await started(store.table);
    await lookUntil(world, 12);
    expect(outcomes(world)).toEqual(['cancelled']);
    expect(await world.session()).toMatchObject({ status: 'cancelled', outcome: 'coordinator-absent' });
  });

  it('ends a call that they have left for more than a minute', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 5);
    world.deps.google.leave('coordinator');
    const left = world.clock.at;
    while (world.deps.google.room.ended === 0) {
      await look(world);
      world.clock.at = world.clock.at.plus({ seconds: LOOK_SECONDS });
    }
    expect(world.clock.at.diff(left, 'seconds').seconds).toBeLessThanOrEqual(60 + 2 * LOOK_SECONDS);
    expect((await world.session()).status).toBe('live');
  });
});

describe('a call that was ended because the coordinator was gone', () => {
  const LEFT = 5;

  /** They meet, the coordinator drops out at minute five, and the call has been ended. */
  const ended = async () => {
    const world = await started(store.table);
    await comeIn(world, ['mentor', 'mentee']);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, LEFT);
    world.deps.google.leave('coordinator');
    await lookUntil(world, LEFT + 2);
    return world;
  };

  it('goes on in another room, with its own end', async () => {
    const world = await ended();
    const session = await world.session();
    expect(session).toMatchObject({ space: 'spaces/1', meetingUri: 'https://meet.example/1', retired: ['spaces/a'] });
    expect(session.endsAt).toBe('2026-03-10T11:30:00.000Z');
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 30);
    expect(world.deps.google.room.ended).toBe(1);
    await look(world);
    expect(world.deps.google.room.ended).toBe(2);
  });

  it('has everybody told once to come back by their own links', async () => {
    const world = await ended();
    await lookUntil(world, LEFT + 6);
    expect(subjects(world)).toEqual([
      'Now: come back to your Google Meet',
      'Please wait at your link',
      'Please wait at your link',
    ]);
    expect(world.deps.google.room.spaces).toBe(1);
  });

  it('is ended again whenever somebody opens it again', async () => {
    const world = await ended();
    world.deps.google.enterRoom('spaces/a', 'coordinator', 'guest');
    await look(world);
    expect(world.deps.google.room.ended).toBe(2);
    expect((await world.session()).space).toBe('spaces/1');
  });

  it('moves to a third room when they drop out again, and tells of it again', async () => {
    const world = await ended();
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 12);
    world.deps.google.leave('coordinator');
    await lookUntil(world, 15);
    expect(await world.session()).toMatchObject({ space: 'spaces/2', retired: ['spaces/a', 'spaces/1'] });
    expect(subjects(world).filter((subject) => subject.startsWith('Now: come back'))).toHaveLength(2);
  });

  it('is given to a person when the new room is not as asked, and no other is made', async () => {
    const world = await started(store.table);
    world.deps.google.room.config = { accessType: 'OPEN' };
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, LEFT);
    world.deps.google.leave('coordinator');
    await lookUntil(world, 32);
    expect(await world.session()).toMatchObject({ roomRefusedAt: expect.any(String), retired: ['spaces/a'] });
    expect((await world.session()).meetingUri).toBeUndefined();
    expect((await world.tasks()).map(({ ref }) => ref)).toEqual([`no-room.${world.sessionId}`]);
    expect(world.deps.google.room.spaces).toBe(1);
  });

  it('goes on in no other room once somebody has withdrawn', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, LEFT);
    await world.withdraw('parent');
    world.deps.google.leave('coordinator');
    await lookUntil(world, LEFT + 3);
    expect(world.deps.google.room).toMatchObject({ ended: 1, spaces: 0 });
  });

  it('makes the room at the next look when Google was away', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, LEFT);
    world.deps.google.leave('coordinator');
    const { createSpace } = world.deps.google;
    world.deps.google.createSpace = async () => {
      throw new Error('503');
    };
    world.clock.at = world.clock.at.plus({ seconds: 61 });
    await expect(look(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    expect((await world.session()).space).toBeUndefined();
    world.deps.google.createSpace = createSpace;
    await look(world);
    expect((await world.session()).space).toBe('spaces/1');
  });
});
