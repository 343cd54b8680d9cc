import type { Change, Item, Key, Table } from '../lambdas/adapters/table.ts';
import { holds } from './condition.ts';

type Items = Map<string, Map<string, Item>>;

const copyOfValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOfValue);
  return typeof value === 'object' && value !== null ? copyOf({ ...value }) : value;
};

/** Without what is undefined, as the client leaves it out. */
const copyOf = (item: Item): Item => {
  const copy: Item = {};
  for (const [name, value] of Object.entries(item)) if (value !== undefined) copy[name] = copyOfValue(value);
  return copy;
};

const byOrder =
  (name: 'sk' | 'workAt') =>
  (one: Item, other: Item): number =>
    String(one[name]) < String(other[name]) ? -1 : 1;

export interface MemoryTable extends Table {
  items: Items;
}

/**
 * The one table as a map, for tests that live through thousands of lives: what is stored, conditions and orders are as behind the wire
 * (`test/adapters/table.test.ts` runs both alike), without its time, its pages and the late reads of its index. `from`: begins as a
 * copy of that one.
 */
export const aMemoryTable = (from?: MemoryTable): MemoryTable => {
  const items: Items = new Map([...(from?.items ?? [])].map(([pk, sorted]) => [pk, new Map(sorted)]));
  const partitionOf = (pk: string): Map<string, Item> => items.get(pk) ?? new Map();

  // What is stored is never changed, only replaced: copies of the table may share it.
  const store = ({ pk, sk }: Key, item: Item): void => {
    items.set(pk, partitionOf(pk).set(sk, copyOf({ ...item, pk, sk })));
  };

  const read = ({ pk, sk }: Key): Item | undefined => {
    const item = partitionOf(pk).get(sk);
    return item === undefined ? undefined : copyOf(item);
  };

  const update = ({ pk, sk, set = {}, remove = [], onlyIf, values = {} }: Change): Item | undefined => {
    const before = partitionOf(pk).get(sk);
    if (onlyIf !== undefined && !holds(onlyIf, { item: before ?? {}, values })) return;
    const wanted = Object.entries(set).filter(([, value]) => value !== undefined);
    const after = Object.entries({ ...before, ...Object.fromEntries(wanted) });
    store({ pk, sk }, Object.fromEntries(after.filter(([name]) => !remove.includes(name))));
    return read({ pk, sk });
  };

  return {
    items,
    get: async (key) => read(key),
    put: async (item, { ifAbsent = false } = {}) => {
      if (ifAbsent && partitionOf(item.pk).has(item.sk)) return false;
      store(item, item);
      return true;
    },
    update: async (change) => update(change),
    delete: async ({ pk, sk }) => void partitionOf(pk).delete(sk),
    query: async (pk, skPrefix = '') =>
      [...partitionOf(pk).values()]
        .filter(({ sk }) => String(sk).startsWith(skPrefix))
        .sort(byOrder('sk'))
        .map(copyOf),
    queryWork: async ({ work, after = '', limit }) =>
      [...items.values()]
        .flatMap((sorted) => [...sorted.values()])
        .filter((item) => item.work === work && typeof item.workAt === 'string' && item.workAt > after)
        .sort(byOrder('workAt'))
        .slice(0, limit)
        .map(copyOf),
  };
};
