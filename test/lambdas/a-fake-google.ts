import type { Artifact } from '../../domain/concepts/session-record.ts';
import { GoogleUnavailableError } from '../../domain/errors.ts';
import type { OwnEvent } from '../../lambdas/adapters/google.ts';
import type { Participation } from '../../lambdas/adapters/google-people.ts';
import { configFor, type RoomKind } from '../../lambdas/adapters/google-space.ts';

const SEEN_AT = '2026-03-10T11:00:00.000Z';

/** Somebody who came in before any room was made here is in whichever room is asked about. */
interface Present extends Participation {
  space?: string | undefined;
}

/** Rooms of Google Meet in memory: people come into the newest. `breaks` makes every call fail. */
export const aFakeGoogle = () => {
  const room = {
    breaks: false,
    spaces: 0,
    ended: 0,
    /** The coordinator's calendar holds something else whenever it is asked. */
    busy: false,
    people: [] as Present[],
    artifacts: [] as Artifact[],
    config: undefined as Record<string, unknown> | undefined,
    events: new Map<string, OwnEvent>(),
    /** In whose calendar each of them is, and who owns each room. */
    owners: new Map<string, string>(),
  };
  const call = async <T>(answer: () => T): Promise<T> => {
    if (room.breaks) throw new GoogleUnavailableError('as asked');
    return answer();
  };
  const isIn = ({ leftAt }: Present) => leftAt === undefined;
  const isOf = (space: string) => (one: Present) => one.space === undefined || one.space === space;
  const enterRoom = (space: string | undefined, ...who: Participation['who'][]) => {
    room.people = [...room.people, ...who.map((one) => ({ who: one, joinedAt: SEEN_AT, space }))];
  };
  return {
    room,
    enterRoom,
    enter: (...who: Participation['who'][]) =>
      enterRoom(room.spaces === 0 ? undefined : `spaces/${room.spaces}`, ...who),
    leave: (who: Participation['who']) => {
      room.people = room.people.map((one) => (one.who === who ? { ...one, leftAt: SEEN_AT } : one));
    },
    createSpace: async (owner: string, kind: RoomKind) =>
      await call(() => {
        room.spaces += 1;
        room.owners.set(`spaces/${room.spaces}`, owner);
        room.config ??= configFor(kind);
        return { space: `spaces/${room.spaces}`, meetingUri: `https://meet.example/${room.spaces}` };
      }),
    readSpace: async () => await call(() => room.config ?? {}),
    whoIsIn: async (_owner: string, space: string) =>
      await call(() => {
        const people = room.people.filter(isOf(space));
        const conferenceOpen = people.some(isIn);
        return { conferenceOpen, people: conferenceOpen ? people : [] };
      }),
    endConference: async (_owner: string, space: string) =>
      await call(() => {
        const isHere = isOf(space);
        if (!room.people.some((one) => isHere(one) && isIn(one))) return;
        room.ended += 1;
        room.people = room.people.map((one) => (isHere(one) ? { ...one, leftAt: one.leftAt ?? SEEN_AT } : one));
      }),
    listAttendance: async (_owner: string, space: string) =>
      await call(() => room.people.filter(isOf(space)).map(({ space: _space, ...one }) => one)),
    isBusy: async () => await call(() => room.busy),
    listStays: async (_owner: string, space: string) =>
      await call(() => room.people.filter(isOf(space)).map(({ space: _space, ...one }) => one)),
    findArtifacts: async () => await call(() => room.artifacts),
    putCalendarEvent: async (owner: string, id: string, event: OwnEvent) =>
      await call(() => {
        room.owners.set(id, owner);
        room.events.set(id, event);
      }),
    deleteCalendarEvent: async (_owner: string, id: string) =>
      await call(() => {
        room.events.delete(id);
      }),
  };
};
