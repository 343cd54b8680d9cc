import type { Invariant, World } from '../world.ts';

const BOOKED = ['claimed', 'invited', 'live'];

const booked = ({ items }: World): string[] => {
  const sessions = items.sessions.filter(({ status }) => BOOKED.includes(status));
  return sessions.flatMap((one) =>
    sessions
      .filter((other) => other.id > one.id && other.coordinatorId === one.coordinatorId)
      .filter((other) => other.startsAt < one.endsAt && one.startsAt < other.endsAt)
      .map((other) => `one coordinator is booked for ${one.id} and ${other.id} at ${one.startsAt}`),
  );
};

const inCalls = ({ rooms }: World): string[] => {
  const hosting = rooms.filter(
    ({ owner, conference, participants }) =>
      conference !== undefined &&
      conference.endedAt === undefined &&
      participants.some(({ person, state }) => person === owner && state === 'in'),
  );
  const owners = hosting.map(({ owner }) => owner);
  return hosting
    .filter(({ owner }, at) => owners.indexOf(owner) < at)
    .map(({ id }) => `the owner of room ${id} is in another too`);
};

export const onePlace: Invariant = {
  name: 'I9',
  says: 'no coordinator is in two sessions',
  check: (world) => [...booked(world), ...inCalls(world)],
};
