import type { Programme } from '../../programme.ts';
import { UNIT_MINUTES } from './slot-units.ts';

export interface Wanted {
  /** Of the coordinator's day: unit → id of the session that holds it. */
  taken: ReadonlyMap<number, string>;
  units: readonly number[];
  sessionId: string;
  programme: Pick<Programme, 'lunchMinutes' | 'mostMeetsADay'>;
}

export type FitsDay = 'yes' | 'taken' | 'full' | 'lunch';

/** Lunch is one free stretch of `lunchMinutes` between half past eleven and two. */
const LUNCH = { from: (11 * 60 + 30) / UNIT_MINUTES, until: (14 * 60) / UNIT_MINUTES };

const longestFree = (isFree: (unit: number) => boolean): number => {
  let longest = 0;
  let run = 0;
  for (let unit = LUNCH.from; unit < LUNCH.until; unit += 1) {
    run = isFree(unit) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest * UNIT_MINUTES;
};

/** Whether a coordinator's day has room for one more session. What the session itself holds already is free for it. */
export const fitsDay = ({ taken, units, sessionId, programme }: Wanted): FitsDay => {
  const others = new Map([...taken].filter(([, id]) => id !== sessionId));
  if (units.some((unit) => others.has(unit))) return 'taken';
  if (new Set(others.values()).size >= programme.mostMeetsADay) return 'full';
  const lunch = longestFree((unit) => !others.has(unit) && !units.includes(unit));
  return lunch < programme.lunchMinutes ? 'lunch' : 'yes';
};
