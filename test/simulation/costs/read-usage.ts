import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../../local/story/desk.ts';
import type { Usage } from './cost-of.ts';

interface UsedPermission {
  action: string;
  count: number;
}

const READS = /^dynamodb:(Get|Query|Scan|BatchGet)/;
const WRITES = /^dynamodb:(Put|Update|Delete|BatchWrite)/;

/** What functions logged, by function. */
export const readLogs = (stateDir: string): { name: string; text: string }[] =>
  readdirSync(join(stateDir, 'logs')).map((name) => ({
    name,
    text: readFileSync(join(stateDir, 'logs', name), 'utf8'),
  }));

/** Each call of the table as one unit: ours are small. Every step logs once that it started. */
export const readUsage = async (
  desk: Desk,
  stateDir: string,
  seen: Pick<Usage, 'transitions' | 'mails'>,
): Promise<Usage> => {
  const used = await desk.get<UsedPermission[]>('/local/used-permissions');
  const sum = (pattern: RegExp) =>
    used.filter(({ action }) => pattern.test(action)).reduce((total, { count }) => total + count, 0);
  const starts = readLogs(stateDir).map(({ text }) => text.match(/"message":"STARTED"/g)?.length ?? 0);
  const invocations = starts.reduce((total, count) => total + count, 0);
  return { ...seen, invocations, reads: sum(READS), writes: sum(WRITES) };
};
