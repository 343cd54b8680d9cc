import { isSettled, SUPPLY_MOVES, type Supply, type SupplyEvent, supplySchema } from '../../domain/concepts/supply.ts';
import type { Table } from './table.ts';

const keyOf = (pairId: string, id: string) => ({ pk: `PAIR#${pairId}`, sk: `SUPPLY#${id}` });

export interface SupplyMove {
  pairId: string;
  id: string;
  event: SupplyEvent;
  at: string;
}

/** What the young person of a pair lacks. Each move is one conditional write that names the status it comes from. */
export const makeSupplies = (table: Table) => {
  const getSupply = async (pairId: string, id: string): Promise<Supply | undefined> => {
    const item = await table.get(keyOf(pairId, id));
    return item === undefined ? undefined : supplySchema.parse(item);
  };

  return {
    getSupply,
    /** In the order of their ids. */
    listSupplies: async (pairId: string): Promise<Supply[]> =>
      (await table.query(`PAIR#${pairId}`, 'SUPPLY#')).map((item) => supplySchema.parse(item)),
    /** False when it is there already. */
    putSupply: async (supply: Supply): Promise<boolean> =>
      await table.put({ ...keyOf(supply.pairId, supply.id), ...supply }, { ifAbsent: true }),
    /** The supply as it then stands; `undefined` when that event leads nowhere from where it stood, or somebody was quicker. */
    moveSupply: async ({ pairId, id, event, at }: SupplyMove): Promise<Supply | undefined> => {
      const supply = await getSupply(pairId, id);
      const status = supply === undefined ? undefined : SUPPLY_MOVES[supply.status][event];
      if (supply === undefined || status === undefined) return undefined;
      const image = await table.update({
        ...keyOf(pairId, id),
        set: {
          status,
          ...(isSettled({ status }) ? { settledAt: at } : {}),
          ...(event === 'go-on' ? { opening: supply.opening + 1 } : {}),
        },
        onlyIf: '#status = :before',
        values: { ':before': supply.status },
      });
      return image === undefined ? undefined : supplySchema.parse(image);
    },
  };
};
export type Supplies = ReturnType<typeof makeSupplies>;
