import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import dynaliteDb from 'dynalite/db/index.js';
import type { Mortality } from './mortality.ts';

/** Where LevelDB appends what is written: the newest of its logs. */
const logIn = (folder: string): { path: string; size: number } | undefined => {
  const [name] = readdirSync(folder)
    .filter((file) => file.endsWith('.log'))
    .sort()
    .reverse();
  return name === undefined ? undefined : { path: join(folder, name), size: statSync(join(folder, name)).size };
};

/**
 * Makes every write to the table one at which the process may die. A record that was being written then is torn: nobody has been told
 * that it was kept.
 */
export const makeTableMortal = (mortality: Mortality): void => {
  const { create } = dynaliteDb;
  dynaliteDb.create = (options: { path: string }) => {
    const store = create(options);
    const batch = store.db.batch.bind(store.db);
    let writes = 0;
    store.db.batch = (operations, done) => {
      writes += 1;
      const end = mortality.begin('table');
      if (end === undefined) return batch(operations, done);
      if (end.before) mortality.die();
      const [mine, before] = [writes, logIn(options.path)];
      batch(operations, () => {
        const after = logIn(options.path);
        const isAlone = writes === mine && after !== undefined && after.path === before?.path;
        if (end.share !== undefined && isAlone)
          truncateSync(after.path, Math.ceil(before.size + end.share * (after.size - before.size)));
        mortality.die();
      });
    };
    return store;
  };
};
