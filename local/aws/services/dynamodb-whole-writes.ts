import dynaliteDb from 'dynalite/db/index.js';

type Store = ReturnType<typeof dynaliteDb.create>;
type Operation = Parameters<Store['db']['batch']>[0][number];
type UpdateIndexes = typeof dynaliteDb.updateIndexes;
type Table = Parameters<UpdateIndexes>[1];

/** Changes of indexes that wait for the item they belong to. */
let waiting: Operation[] = [];

/**
 * dynalite writes the indexes of an item one by one and then the item, and a new table first as one that is being made. A
 * process that dies in between would leave an index that does not fit its items, or a table that can never be used. After
 * this each is one write. It looks the functions up at each call, so replacing them here is enough.
 */
export function makeWritesWhole(): void {
  const { create } = dynaliteDb;
  dynaliteDb.updateIndexes = collectIndexChanges;
  dynaliteDb.create = (options) => {
    const store = create(options);
    writeTablesReady(store);
    writeItemsWithIndexes(store);
    return store;
  };
}

/** dynalite writes the item as soon as this is done, before anything else runs. */
const collectIndexChanges: UpdateIndexes = (_store, table, before, after, done) => {
  waiting = [...changesOf('Local', [table, before, after]), ...changesOf('Global', [table, before, after])];
  done();
};

type Change = [table: Table, before: Parameters<UpdateIndexes>[2], after: Parameters<UpdateIndexes>[3]];

function changesOf(kind: 'Local' | 'Global', [table, before, after]: Change): Operation[] {
  const indexes = table[`${kind}SecondaryIndexes`] ?? [];
  const { puts, deletes } = dynaliteDb.getIndexActions(indexes, before, after, table);
  const place = (index: string, key: string) => `index-${kind.toLowerCase()}~${table.TableName}~${index}~${key}`;
  return [
    ...deletes.map(({ index, key }) => ({ type: 'del' as const, key: place(index, key) })),
    ...puts.map(({ index, key, item }) => ({ type: 'put' as const, key: place(index, key), value: item })),
  ];
}

function takeWaiting(): Operation[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

function writeItemsWithIndexes(store: Store): void {
  const { db, getItemDb } = store;
  store.getItemDb = (table) => {
    const items = getItemDb(table);
    items.put = (key, value, done) =>
      db.batch([...takeWaiting(), { type: 'put', key: `item-${table}~${key}`, value }], done);
    items.del = (key, done) => db.batch([...takeWaiting(), { type: 'del', key: `item-${table}~${key}` }], done);
    return items;
  };
}

function writeTablesReady({ tableDb }: Store): void {
  const put = tableDb.put.bind(tableDb);
  tableDb.put = (key, table, done) => {
    if (table.TableStatus !== 'CREATING') return put(key, table, done);
    const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
    const ready = { ...table, TableStatus: 'ACTIVE', ...(indexes ? { GlobalSecondaryIndexes: indexes } : {}) };
    put(key, ready, done);
  };
}
