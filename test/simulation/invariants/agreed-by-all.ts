import { whoHadNotAgreed } from '../agreement.ts';
import { toIso } from '../moments.ts';
import { type Invariant, pairIdOf, type World } from '../world.ts';

/** Rooms of sessions, each with the way that it is for and the instant from which somebody may know it. */
const rooms = ({ items, lives }: World) =>
  items.sessions.flatMap(({ pairId, way, meetingUri, invitedAt, startsAt }) => {
    const ref = lives.find((life) => pairIdOf(life) === pairId)?.ref ?? pairId;
    return meetingUri === undefined || invitedAt === undefined
      ? []
      : [{ ref, way, room: meetingUri, at: Date.parse(invitedAt), startsAt }];
  });

/** All invitations are known; what is given out at a door is the room itself. */
export const agreedByAll: Invariant = {
  name: 'I1',
  says: 'no space or link without all three current agreements for that way',
  check: (world) => {
    const { said, entries } = world.told;
    const known = rooms(world);
    const invited = known.map(({ ref, way, at }) => ({ ref, way, at, what: 'was invited to' }));
    const entered = entries.flatMap(({ ref, room, at }) => {
      const way =
        known.find((one) => one.room === room)?.way ??
        world.items.sessions.find(({ pairId }) => pairId === ref.toLowerCase())?.way;
      return way === undefined ? [] : [{ ref, way, at, what: 'was let into' }];
    });
    return [...invited, ...entered].flatMap(({ ref, way, at, what }) =>
      whoHadNotAgreed(said, { ref, way, at }).map(
        (side) => `${ref} ${what} ${way} at ${toIso(at)} without the ${side}`,
      ),
    );
  },
};
