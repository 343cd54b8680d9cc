import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** False when the process that wrote the file is gone. A file that is still empty is being written. */
const isHeld = (file: string): boolean => {
  try {
    const holder = readFileSync(file, 'utf8');
    return holder === '' || process.kill(Number(holder), 0);
  } catch {
    return false;
  }
};

const claim = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return false;
  }
};

/** Runs `work` while no other process on this machine runs any under the same file; waits for its turn. A dead process has none. */
export const inTurn = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(file), { recursive: true });
  while (!claim(file)) {
    if (isHeld(file)) await sleep(LOOK_AGAIN_MS);
    else rmSync(file, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
