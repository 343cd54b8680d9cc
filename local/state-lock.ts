import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that was killed is still named by the system until its parent has noticed. */
const UNTIL_NOTICED_MS = 3000;
const LOOK_EVERY_MS = 100;

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

const isClaimed = (file: string): boolean => {
  const owner = ownerOf(file);
  return owner > 0 && owner !== process.pid && isAlive(owner);
};

/** Two hosts on one state would each undo the other's. Throws when a living process has it; a dead one's claim is void. */
export const claimState = async (folder: string, waitMs = UNTIL_NOTICED_MS): Promise<void> => {
  const file = join(folder, 'owner.pid');
  for (const until = Date.now() + waitMs; isClaimed(file) && Date.now() < until; ) await sleep(LOOK_EVERY_MS);
  if (isClaimed(file))
    throw new Error(
      `${folder} is in use by process ${ownerOf(file)}. Stop that one, or choose another folder with --state.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, String(process.pid));
};
