import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const ownerOf = (file: string): number => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
};

/** Two hosts on one state would each undo the other's. Throws when a living process has it; a dead one's claim is void. */
export const claimState = (folder: string): void => {
  const file = join(folder, 'owner.pid');
  const owner = ownerOf(file);
  if (owner > 0 && owner !== process.pid && isAlive(owner))
    throw new Error(`${folder} is in use by process ${owner}. Stop that one, or choose another folder with --state.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(process.pid));
};
