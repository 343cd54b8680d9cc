import type { Way } from '../../domain/concepts/way.ts';
import { GoogleUnavailableError } from '../../domain/errors.ts';
import type { OwnEvent, Participation } from '../../lambdas/adapters/google.ts';
import { configFor } from '../../lambdas/adapters/google-space.ts';

const SEEN_AT = '2026-03-10T11:00:00.000Z';

/** One room of Google Meet in memory; `breaks` makes every call fail. */
export const aFakeGoogle = () => {
  const room = {
    breaks: false,
    spaces: 0,
    ended: 0,
    people: [] as Participation[],
    config: undefined as Record<string, unknown> | undefined,
    events: new Map<string, OwnEvent>(),
  };
  const call = async <T>(answer: () => T): Promise<T> => {
    if (room.breaks) throw new GoogleUnavailableError('as asked');
    return answer();
  };
  const isIn = ({ leftAt }: Participation) => leftAt === undefined;
  return {
    room,
    enter: (...who: Participation['who'][]) => {
      room.people = [...room.people, ...who.map((one) => ({ who: one, joinedAt: SEEN_AT }))];
    },
    leave: (who: Participation['who']) => {
      room.people = room.people.map((one) => (one.who === who ? { ...one, leftAt: SEEN_AT } : one));
    },
    createSpace: async (_owner: string, way: Way) =>
      await call(() => {
        room.spaces += 1;
        room.config ??= configFor(way);
        return { space: `spaces/${room.spaces}`, meetingUri: `https://meet.example/${room.spaces}` };
      }),
    readSpace: async () => await call(() => room.config ?? {}),
    whoIsIn: async () =>
      await call(() => {
        const conferenceOpen = room.people.some(isIn);
        return { conferenceOpen, people: conferenceOpen ? room.people : [] };
      }),
    endConference: async () =>
      await call(() => {
        room.ended += 1;
        room.people = room.people.map((one) => ({ ...one, leftAt: SEEN_AT }));
      }),
    listAttendance: async () => await call(() => room.people),
    putCalendarEvent: async (_owner: string, id: string, event: OwnEvent) =>
      await call(() => {
        room.events.set(id, event);
      }),
    deleteCalendarEvent: async (_owner: string, id: string) =>
      await call(() => {
        room.events.delete(id);
      }),
  };
};
