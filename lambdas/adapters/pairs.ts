import type { Ending } from '../../domain/concepts/ending.ts';
import { type Pair, type PauseReason, pairSchema, type Standing } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import type { Table } from './table.ts';

const keyOf = (pairId: string) => ({ pk: `PAIR#${pairId}`, sk: 'PAIR' });

export interface StandingChange {
  standing: Standing;
  pauseReason?: PauseReason | undefined;
  at: string;
}

/** Pairs and where they stand. Each change is one conditional write; `undefined` or false is a lost race. */
export const makePairs = (table: Table) => {
  const getPair = async (pairId: string): Promise<Pair> => {
    const item = await table.get(keyOf(pairId));
    if (item === undefined) throw new MissingItemError(`pair ${pairId}`);
    return pairSchema.parse(item);
  };

  return {
    getPair,
    findPair: async (pairId: string): Promise<Pair | undefined> => {
      const item = await table.get(keyOf(pairId));
      return item === undefined ? undefined : pairSchema.parse(item);
    },
    /** False when the pair exists already: nothing is overwritten. */
    putPair: async (pair: Pair): Promise<boolean> =>
      await table.put({ ...keyOf(pair.id), ...pair, work: 'pair', workAt: pair.id }, { ifAbsent: true }),
    setStanding: async (pairId: string, { standing, pauseReason, at }: StandingChange): Promise<Pair | undefined> => {
      const image = await table.update({
        ...keyOf(pairId),
        set: { standing, standingSince: at, pauseReason, ...(standing === 'active' ? { activeSince: at } : {}) },
        remove: pauseReason === undefined ? ['pauseReason'] : [],
        onlyIf: 'attribute_exists(pk) AND #standing <> :closed',
        values: { ':closed': 'closed' },
      });
      return image === undefined ? undefined : pairSchema.parse(image);
    },
    /** Gives it to another coordinator for good. `undefined` when somebody else than `fromId` looks after it, or it was given meanwhile. */
    changeCoordinator: async (
      { id, coordinators = [] }: Pick<Pair, 'id' | 'coordinators'>,
      { fromId, toId, by, at }: { fromId: string; toId: string; by: string; at: string },
    ): Promise<Pair | undefined> => {
      const isSame = coordinators.length === 0 ? 'attribute_not_exists(#coordinators)' : 'size(#coordinators) = :count';
      const image = await table.update({
        ...keyOf(id),
        set: { coordinatorId: toId, coordinators: [...coordinators, { fromId, id: toId, since: at, by }] },
        onlyIf: `#coordinatorId = :from AND ${isSame}`,
        values: { ':from': fromId, ...(coordinators.length === 0 ? {} : { ':count': coordinators.length }) },
      });
      return image === undefined ? undefined : pairSchema.parse(image);
    },
    /** Moves from one entry into Contact to the next; a retry of the same move changes nothing. */
    setEntry: async (pairId: string, entry: number): Promise<void> => {
      await table.update({ ...keyOf(pairId), set: { entry }, onlyIf: '#entry < :next', values: { ':next': entry } });
    },
    setGeneration: async (pairId: string, generation: number): Promise<void> => {
      await table.update({
        ...keyOf(pairId),
        set: { generation },
        onlyIf: '#generation < :next',
        values: { ':next': generation },
      });
    },
    /** A mentor who waits has been told how this will work. */
    markFollowedUp: async (pairId: string, at: string): Promise<void> => {
      await table.update({ ...keyOf(pairId), set: { followedUpAt: at }, onlyIf: 'attribute_exists(pk)' });
    },
    /** Asked anew when schools close again: of a pair that came home only. False when it has begun already. */
    startRound: async (
      { id, round, generation }: Pair,
      { messagesAlready, at }: Pick<Pair, 'messagesAlready'> & { at: string },
    ): Promise<boolean> =>
      (await table.update({
        ...keyOf(id),
        set: {
          round: round + 1,
          generation: generation + 1,
          standing: 'asking',
          standingSince: at,
          messagesAlready,
        },
        remove: ['activeSince', 'followedUpAt', 'reopensOn', 'ending', 'pauseReason'],
        onlyIf: '#standing = :returned AND #round = :before',
        values: { ':returned': 'returned', ':before': round },
      })) !== undefined,
    /** A London date, or `unknown`. */
    setReopensOn: async (pairId: string, reopensOn: string): Promise<void> => {
      await table.update({ ...keyOf(pairId), set: { reopensOn }, onlyIf: 'attribute_exists(pk)' });
    },
    /** A pair that has ended, or come home, ends no other way. False when it has. */
    setEnding: async (pairId: string, ending: Ending): Promise<boolean> =>
      (await table.update({
        ...keyOf(pairId),
        set: { ending },
        onlyIf: 'attribute_exists(pk) AND #standing <> :closed AND #standing <> :returned',
        values: { ':closed': 'closed', ':returned': 'returned' },
      })) !== undefined,
    /** It goes on after all. False when it has ended, or did not end that way. */
    clearEnding: async (pairId: string, endingId: string): Promise<boolean> =>
      (await table.update({
        ...keyOf(pairId),
        set: {},
        remove: ['ending'],
        onlyIf: '#ending.#id = :id AND #standing <> :closed',
        values: { ':id': endingId, ':closed': 'closed' },
      })) !== undefined,
    /** Sets where the workflow waits; an older generation never overwrites a later one's token. */
    holdPair: async (pairId: string, hold: NonNullable<Pair['hold']>): Promise<Pair | undefined> => {
      const image = await table.update({
        ...keyOf(pairId),
        set: { hold, holdKey: hold.key },
        onlyIf: 'attribute_not_exists(#holdKey) OR #holdKey <= :key',
        values: { ':key': hold.key },
      });
      return image === undefined ? undefined : pairSchema.parse(image);
    },
    /** One page of all pairs in the order of their ids. */
    listPairs: async (page: { after: string; limit: number }): Promise<Pair[]> => {
      const items = await table.queryWork({
        work: 'pair',
        limit: page.limit,
        ...(page.after === '' ? {} : { after: page.after }),
      });
      return items.slice(0, page.limit).map((item) => pairSchema.parse(item));
    },
  };
};
export type Pairs = ReturnType<typeof makePairs>;
