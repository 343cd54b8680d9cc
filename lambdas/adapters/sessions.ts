import { roomsOf, type Session, type SessionStatus, sessionSchema } from '../../domain/concepts/session.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Change, Table } from './table.ts';

const keyOf = (pairId: string, sessionId: string) => ({ pk: `PAIR#${pairId}`, sk: `SESSION#${sessionId}` });

const parse = (item: unknown): Session => sessionSchema.parse(item);

/** What is remembered of a room and of who was in it: it says nothing about the next one. */
const OF_THE_ROOM = [
  'space',
  'meetingUri',
  'retired',
  'calendarEventId',
  'coordinatorSeenAt',
  'alertedAt',
  'roomRefusedAt',
  'strangers',
] as const;

const isOneOf = (from: readonly SessionStatus[]) => ({
  onlyIf: `attribute_exists(pk) AND #status IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
  values: Object.fromEntries(from.map((status, at) => [`:from${at}`, status])),
});

/** Sessions of a pair. Every change is one conditional write; `undefined` or false is a lost race. */
export const makeSessions = (table: Table) => {
  const change = async (pairId: string, sessionId: string, wanted: Omit<Change, 'pk' | 'sk'>) => {
    const image = await table.update({ ...keyOf(pairId, sessionId), ...wanted });
    return image === undefined ? undefined : parse(image);
  };

  return {
    getSession: async (pairId: string, sessionId: string): Promise<Session> => {
      const item = await table.get(keyOf(pairId, sessionId));
      if (item === undefined) throw new MissingItemError(`session ${sessionId}`);
      return parse(item);
    },
    /** False when the session exists already: nothing is overwritten. */
    putSession: async (session: Session): Promise<boolean> =>
      await table.put({ ...keyOf(session.pairId, session.id), ...session }, { ifAbsent: true }),
    /** Changes a session that stands in one of `onlyFrom` (any state when left out). */
    updateSession: async (
      pairId: string,
      sessionId: string,
      fields: Partial<Session>,
      onlyFrom?: readonly SessionStatus[],
    ): Promise<Session | undefined> =>
      await change(pairId, sessionId, {
        set: fields,
        ...(onlyFrom === undefined ? { onlyIf: 'attribute_exists(pk)' } : isOneOf(onlyFrom)),
      }),
    /** The first space counts. `undefined` when the session has one already, is off or is over, or somebody else hosts it now. */
    keepSpace: async (
      { pairId, id, coordinatorId }: Pick<Session, 'pairId' | 'id' | 'coordinatorId'>,
      made: { space: string; meetingUri: string },
    ): Promise<Session | undefined> => {
      const { onlyIf, values } = isOneOf(['claimed', 'invited', 'live']);
      return await change(pairId, id, {
        set: made,
        onlyIf: `attribute_not_exists(#space) AND #coordinatorId = :host AND ${onlyIf}`,
        values: { ...values, ':host': coordinatorId },
      });
    },
    /** Another coordinator hosts it, in a room yet to be made. `undefined` when it has begun, is off, or has changed since it was read. */
    changeHost: async (session: Session, hostId: string): Promise<Session | undefined> => {
      const { pairId, id, coordinatorId, space, sequence, formerHosts = [] } = session;
      const { onlyIf, values } = isOneOf(['planned', 'claimed', 'invited']);
      const sameRoom = space === undefined ? 'attribute_not_exists(#space)' : '#space = :space';
      const former = { coordinatorId, rooms: roomsOf(session) };
      return await change(pairId, id, {
        set: { coordinatorId: hostId, sequence: sequence + 1, formerHosts: [...formerHosts, former] },
        remove: [...OF_THE_ROOM],
        onlyIf: `#coordinatorId = :host AND ${sameRoom} AND ${onlyIf}`,
        values: { ...values, ':host': coordinatorId, ...(space === undefined ? {} : { ':space': space }) },
      });
    },
    /** Who else will be in it, or nobody else. `undefined` when it has begun or is off. */
    nameOthers: async ({ pairId, id }: Session, others: Session['others']): Promise<Session | undefined> =>
      await change(pairId, id, {
        ...(others === undefined ? { remove: ['others'] } : { set: { others } }),
        ...isOneOf(['planned', 'claimed', 'invited']),
      }),
    /** Takes the room out of use for good. `undefined` when another look has done so. */
    retireSpace: async ({ pairId, id, space, retired = [] }: Session): Promise<Session | undefined> =>
      space === undefined
        ? undefined
        : await change(pairId, id, {
            set: { retired: [...retired, space] },
            remove: ['space', 'meetingUri'],
            onlyIf: '#space = :space',
            values: { ':space': space },
          }),
    /** Sets the token of the session's own wait and returns the new image: cancelled already shows in it. */
    holdSession: async (pairId: string, sessionId: string, token: string): Promise<Session | undefined> =>
      await change(pairId, sessionId, { set: { hold: { token } }, onlyIf: 'attribute_exists(pk)' }),
    /** Sets who waits for the session's end. `ifNobody`: a start that is retried never replaces a later follower. */
    followSession: async (
      pairId: string,
      sessionId: string,
      follower: { token: string; ifNobody?: boolean },
    ): Promise<Session | undefined> =>
      await change(pairId, sessionId, {
        set: { follower: { token: follower.token } },
        onlyIf: `attribute_exists(pk)${follower.ifNobody === true ? ' AND attribute_not_exists(#follower)' : ''}`,
      }),
    /** Somebody has yet to hear that it is off; `markTold` when all have. */
    markUntold: async ({ pairId, id }: Pick<Session, 'pairId' | 'id'>, at: string): Promise<void> => {
      await table.update({ ...keyOf(pairId, id), set: { work: 'untold', workAt: at }, onlyIf: 'attribute_exists(pk)' });
    },
    markTold: async ({ pairId, id }: Pick<Session, 'pairId' | 'id'>): Promise<void> => {
      await table.update({ ...keyOf(pairId, id), remove: ['work', 'workAt'], onlyIf: 'attribute_exists(pk)' });
    },
    /** In the order of their numbers. */
    listSessions: async (pairId: string): Promise<Session[]> =>
      (await table.query(`PAIR#${pairId}`, 'SESSION#')).map(parse).sort((a, b) => a.number - b.number),
  };
};
export type Sessions = ReturnType<typeof makeSessions>;
