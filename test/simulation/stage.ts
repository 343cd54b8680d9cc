import type { Desk } from '../../local/story/desk.ts';
import { Chance } from './chance.ts';
import type { Chronicle } from './chronicle.ts';
import type { Diary } from './diary.ts';
import type { Home } from './home.ts';
import type { Life } from './invented-lives.ts';
import { MINUTE } from './moments.ts';

export const PROMISED_WITHIN = 5 * MINUTE;

/** What people act on and with. */
export interface Stage {
  seed: string;
  home: Home;
  desk: Desk;
  diary: Diary;
  chronicle: Chronicle;
  lives: readonly Life[];
  /** How often each thing was left to chance. */
  asked: Map<string, number>;
  /** Where the clock stands, in milliseconds since 1970. */
  now: number;
  /** Nobody begins anything new after this. */
  until: number;
}

export const chanceOf = ({ seed }: Stage, ...names: string[]): Chance => new Chance([seed, ...names].join(' '));

/** Chance of its own for the next time that the same thing is asked. */
export const nextChanceOf = (stage: Stage, ...names: string[]): Chance => {
  const name = names.join(' ');
  const times = (stage.asked.get(name) ?? 0) + 1;
  stage.asked.set(name, times);
  return chanceOf(stage, name, String(times));
};

/** Somebody means to do something then. What comes too late to happen is left. */
export const plan = (stage: Stage, at: number, what: string, act: () => Promise<void>): void => {
  if (at <= stage.until) stage.diary.add({ at, what, act });
};

/** What is promised within five minutes is looked at then. */
export const lookAgainSoon = (stage: Stage): void => {
  stage.diary.add({ at: stage.now + PROMISED_WITHIN, what: 'five minutes after', act: async () => {} });
};
