import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { VirtualClock } from './virtual-clock.ts';

export interface Driven {
  clock: VirtualClock;
  ended: Promise<unknown>;
  /** Changes whenever a call or an outcome comes from outside. */
  activity(): number;
  waitsForCall(): boolean;
  waitsForToken(): boolean;
}

/**
 * How long, in real milliseconds, someone outside is given to answer before time jumps on. Only a task that nobody
 * answers costs this; the first few are given longer, since a test that lets thousands run out should not be slow.
 */
const PATIENCE = { call: 100, token: 60, later: 2, generous: 25, year: 2000 };

/** Moves a virtual clock from timer to timer whenever nothing else can happen. */
export async function drive(driven: Driven): Promise<void> {
  const { clock } = driven;
  let over = false;
  let jumps = 0;
  const end = (): void => {
    over = true;
  };
  driven.ended.then(end, end);
  while (!over) {
    await setImmediate();
    const timer = clock.next();
    const isOutside = driven.waitsForCall() || driven.waitsForToken();
    const patience = isOutside ? patienceOf(driven, { jumps, isYear: timer?.housekeeping === true }) : 0;
    if (over || !(await isQuiet(driven, patience)) || !timer || timer !== clock.next()) continue;
    if (isOutside) jumps++;
    await clock.fire(timer);
  }
}

function patienceOf(driven: Driven, at: { jumps: number; isYear: boolean }): number {
  if (at.isYear) return PATIENCE.year;
  const later = at.jumps >= PATIENCE.generous;
  if (driven.waitsForCall()) return later ? PATIENCE.later * 5 : PATIENCE.call;
  return later ? PATIENCE.later : PATIENCE.token;
}

/** True when nothing has come from outside for so long. */
async function isQuiet(driven: Driven, patience: number): Promise<boolean> {
  const before = driven.activity();
  const end = performance.now() + patience;
  await setImmediate();
  while (driven.activity() === before && performance.now() < end) await sleep(1);
  return driven.activity() === before;
}
