declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }
  const dynalite: (options: Options) => Server;
  export = dynalite;
}

/** What dynalite's actions write with: they look these functions up at each call. */
declare module 'dynalite/db/index.js' {
  type Done = (error?: unknown) => void;
  type Item = Record<string, unknown>;

  interface Index {
    IndexName: string;
    IndexStatus?: string;
  }

  interface Table {
    TableName: string;
    TableStatus: string;
    LocalSecondaryIndexes?: Index[];
    GlobalSecondaryIndexes?: Index[];
  }

  type Operation = { type: 'put'; key: string; value: Item } | { type: 'del'; key: string };

  interface Part<T> {
    put(key: string, value: T, done: Done): void;
    del(key: string, done: Done): void;
  }

  interface Store {
    /** The one database whose keys begin with the part's name and a tilde. */
    db: { batch(operations: Operation[], done: Done): void };
    tableDb: Part<Table>;
    getItemDb(table: string): Part<Item>;
  }

  interface IndexActions {
    puts: { index: string; key: string; item: Item }[];
    deletes: { index: string; key: string }[];
  }

  const db: {
    create(options: unknown): Store;
    getIndexActions(indexes: Index[], before: Item | undefined, after: Item | null, table: Table): IndexActions;
    updateIndexes(store: Store, table: Table, before: Item | undefined, after: Item | null, done: Done): void;
  };
  export = db;
}
