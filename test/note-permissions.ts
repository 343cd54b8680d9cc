import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read by `bin/permissions.ts`, which looks for what no journey used. */
const FOLDER = 'build/used-permissions';

/** Writes down what the roles may do and what they did, for the check that none may do too much. */
export async function notePermissions(url: string): Promise<void> {
  const read = async (name: string): Promise<unknown> => (await fetch(`${url}/local/${name}`)).json();
  const [granted, used] = [await read('granted-permissions'), await read('used-permissions')];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${randomUUID()}.json`), JSON.stringify({ granted, used }));
}
