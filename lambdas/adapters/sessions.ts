import { type Session, type SessionStatus, sessionSchema } from '../../domain/concepts/session.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Change, Table } from './table.ts';

const keyOf = (pairId: string, sessionId: string) => ({ pk: `PAIR#${pairId}`, sk: `SESSION#${sessionId}` });

const parse = (item: unknown): Session => sessionSchema.parse(item);

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
    /** The first space counts. `undefined` when the session has one already, is off or is over. */
    keepSpace: async (
      pairId: string,
      sessionId: string,
      made: { space: string; meetingUri: string },
    ): Promise<Session | undefined> => {
      const { onlyIf, values } = isOneOf(['claimed', 'invited', 'live']);
      return await change(pairId, sessionId, {
        set: made,
        onlyIf: `attribute_not_exists(#space) AND ${onlyIf}`,
        values,
      });
    },
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
