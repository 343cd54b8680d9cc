import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWatchSession } from '../../../lambdas/watch-session/watch-session.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AWorld, aWorld, STARTS, withSpace } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const LOOK_SECONDS = 26;

/** Invited, with the clock at the start. */
const started = async () => {
  const world = await aWorld(store.table);
  await world.put(withSpace(world.pairId));
  world.clock.at = STARTS;
  return world;
};

const look = async (world: AWorld, token = 'watching') =>
  await makeWatchSession(world.deps)({ pairId: world.pairId, sessionId: world.sessionId, token });

/** Looks every 26 seconds up to that minute after the start. */
const lookUntil = async (world: AWorld, minute: number) => {
  while (world.clock.at < STARTS.plus({ minutes: minute }) && world.told.length === 0) {
    await look(world);
    world.clock.at = world.clock.at.plus({ seconds: LOOK_SECONDS });
  }
};

const comeIn = async (world: AWorld, sides: string[], at = '2026-03-10T11:00:00.000Z') => {
  for (const side of sides)
    await world.deps.events.appendEvent(world.pairId, {
      id: `entry.${world.sessionId}.${side}`,
      at,
      kind: 'session-entered',
      by: `${world.pairId}-${side}`,
      ref: world.sessionId,
    });
};

const subjects = (world: AWorld) => world.mails.map(({ subject }) => subject);

const outcomes = (world: AWorld) => world.told.map(({ output }) => output.outcome);

describe('watching a session', () => {
  it('goes live when the coordinator is in the call with somebody', async () => {
    const world = await started();
    world.deps.google.enter('coordinator');
    await look(world);
    expect((await world.session()).status).toBe('invited');
    world.deps.google.enter('guest');
    await look(world);
    expect(await world.session()).toMatchObject({ status: 'live', coordinatorSeenAt: '2026-03-10T11:00:00.000Z' });
    expect(world.told).toEqual([]);
  });

  it('ends the call at minute 30 and no look earlier', async () => {
    const world = await started();
    world.deps.google.enter('coordinator', 'guest', 'guest');
    await lookUntil(world, 30);
    expect(world.deps.google.room.ended).toBe(0);
    await look(world);
    expect(world.deps.google.room.ended).toBe(1);
    expect(world.clock.at.diff(STARTS.plus({ minutes: 30 }), 'seconds').seconds).toBeLessThanOrEqual(LOOK_SECONDS);
  });

  it('tells the coordinator, once each time, when more people are in the call than links were used', async () => {
    const world = await started();
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
    const world = await started();
    await comeIn(world, ['mentor', 'mentee']);
    await comeIn(world, ['mentor', 'mentee'], '2026-03-10T11:00:30.000Z');
    world.deps.google.enter('coordinator', 'guest', 'guest', 'guest');
    await look(world);
    expect(subjects(world)).toEqual(['Now: check who is in the call']);
  });

  it('says five minutes before the end, once to each who reads mail, that it is nearly over', async () => {
    const world = await started();
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
    const world = await started();
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, 31);
    world.deps.google.enter('coordinator', 'guest');
    await look(world);
    expect(world.deps.google.room.ended).toBe(2);
    expect(outcomes(world)).toEqual([]);
  });

  it('is over when the room has stayed empty after the end', async () => {
    const world = await started();
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

describe('without the coordinator', () => {
  it('alerts them once, two minutes after the start', async () => {
    const world = await started();
    await lookUntil(world, 2);
    expect(world.mails).toEqual([]);
    await lookUntil(world, 5);
    expect(world.mails.map(({ to }) => to.email.split('@')[0])).toEqual(['coordinator']);
    expect(world.mails[0]?.text).toContain('/join/');
  });

  it('calls the session off after ten minutes', async () => {
    const world = await started();
    await lookUntil(world, 12);
    expect(outcomes(world)).toEqual(['cancelled']);
    expect(await world.session()).toMatchObject({ status: 'cancelled', outcome: 'coordinator-absent' });
  });

  it('ends a call that they have left for more than a minute', async () => {
    const world = await started();
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
    const world = await started();
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
    const world = await started();
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
    const world = await started();
    world.deps.google.enter('coordinator', 'guest');
    await lookUntil(world, LEFT);
    await world.withdraw('parent');
    world.deps.google.leave('coordinator');
    await lookUntil(world, LEFT + 3);
    expect(world.deps.google.room).toMatchObject({ ended: 1, spaces: 0 });
  });

  it('makes the room at the next look when Google was away', async () => {
    const world = await started();
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

describe('a change of mind', () => {
  it('leaves those who are in a live session time to say goodbye, and has ended it within five minutes', async () => {
    const world = await started();
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
    const world = await started();
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
    const world = await started();
    world.deps.google.room.breaks = true;
    await expect(look(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
    expect(world.told).toEqual([]);
  });

  it('has it repeated even for what Google refuses for good', async () => {
    const world = await started();
    world.deps.google.whoIsIn = async () => {
      throw new Error('403');
    };
    await expect(look(world)).rejects.toMatchObject({ name: 'GoogleUnavailable' });
  });
});
