import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ATable, aTable } from '../../a-table.ts';
import { aWorld, STARTS, withSpace } from '../a-session-world.ts';
import { comeIn, LOOK_SECONDS, look, lookUntil, outcomes, started, subjects } from './a-watch.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

describe('watching a session', () => {
  it('goes live when the coordinator is in the call with somebody', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator');
    await look(world);
    expect((await world.session()).status).toBe('invited');
    world.deps.google.enter('guest');
    await look(world);
    expect(await world.session()).toMatchObject({ status: 'live', coordinatorSeenAt: '2026-03-10T11:00:00.000Z' });
    expect(world.told).toEqual([]);
  });

  it('ends the call at minute 30 and no look earlier', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 30);
    expect(world.deps.google.room.ended).toBe(0);
    await look(world);
    expect(world.deps.google.room.ended).toBe(1);
    expect(world.clock.at.diff(STARTS.plus({ minutes: 30 }), 'seconds').seconds).toBeLessThanOrEqual(LOOK_SECONDS);
  });

  it('tells the coordinator, once each time, when more people are in the call than links were used', async () => {
    const world = await started(store.table);
    await comeIn(world, ['mentor', 'mentee', 'coordinator']);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await look(world);
    expect(subjects(world)).toEqual([]);
    world.deps.google.enter('guest');
    await look(world);
    await look(world);
    expect(subjects(world)).toEqual(['Now: check who is in the call']);
    world.deps.google.leave('guest');
    await look(world);
    world.deps.google.enter('guest', 'guest', 'guest');
    await look(world);
    expect(subjects(world)).toHaveLength(2);
    expect(world.deps.google.room.ended).toBe(0);
  });

  it('counts somebody who comes in twice by the same link once', async () => {
    const world = await started(store.table);
    await comeIn(world, ['mentor', 'mentee']);
    await comeIn(world, ['mentor', 'mentee'], '2026-03-10T11:00:30.000Z');
    world.deps.google.enter('coordinator', 'guest', 'guest', 'guest');
    await look(world);
    expect(subjects(world)).toEqual(['Now: check who is in the call']);
  });

  it('says five minutes before the end, once to each who reads mail, that it is nearly over', async () => {
    const world = await started(store.table);
    await comeIn(world, ['mentor', 'mentee']);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 24);
    expect(subjects(world)).toEqual([]);
    await lookUntil(world, 29);
    expect(subjects(world)).toEqual([
      'Now: say that the time is nearly up',
      'Nearly over: time to say goodbye',
      'Nearly over: time to say goodbye',
    ]);
  });

  it('ends a call that is opened again after its end', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, 31);
    world.deps.google.enter('coordinator', 'guest');
    await look(world);
    expect(world.deps.google.room.ended).toBe(2);
    expect(outcomes(world)).toEqual([]);
  });

  it('is over when the room has stayed empty after the end', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 40);
    expect(outcomes(world)).toEqual(['over']);
    expect((await world.session()).status).toBe('over');
    expect(world.clock.at < STARTS.plus({ minutes: 35 })).toBe(true);
  });

  it('wakes its workflow again when it was over already', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'over' }));
    await look(world, 'another');
    expect(world.told).toEqual([{ token: 'another', output: { outcome: 'over' } }]);
  });
});

describe('a change of mind', () => {
  it('leaves those who are in a live session time to say goodbye, and has ended it within five minutes', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await look(world);
    await world.withdraw('parent');
    const since = world.clock.at;
    await look(world);
    expect(world.deps.google.room.ended).toBe(0);
    while (world.deps.google.room.ended === 0) {
      world.clock.at = world.clock.at.plus({ seconds: LOOK_SECONDS });
      await look(world);
    }
    expect(world.clock.at.diff(since, 'minutes').minutes).toBeGreaterThanOrEqual(4);
    expect(world.clock.at.diff(since, 'minutes').minutes).toBeLessThan(5);
    expect(world.told).toEqual([]);
  });

  it('calls off a session in which nobody has met yet', async () => {
    const world = await started(store.table);
    world.deps.google.enter('coordinator');
    await world.withdraw('mentor');
    await look(world);
    expect(outcomes(world)).toEqual(['cancelled']);
    expect(world.deps.google.room.ended).toBe(1);
    expect((await world.session()).status).toBe('cancelled');
  });

  it('that called it off elsewhere ends the watch', async () => {
    const world = await aWorld(store.table);
    await world.put(withSpace(world.pairId, { status: 'cancelled' }));
    await look(world);
    expect(outcomes(world)).toEqual(['cancelled']);
  });
});

describe('when Google cannot be read', () => {
  it('has the look repeated', async () => {
    const world = await started(store.table);
    world.deps.google.room.breaks = true;
    await expect(look(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    expect(world.told).toEqual([]);
  });

  it('has it repeated even for what Google refuses for good', async () => {
    const world = await started(store.table);
    world.deps.google.whoIsIn = async () => {
      throw new Error('403');
    };
    await expect(look(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
  });
});
