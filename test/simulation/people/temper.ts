import { HALF_DAYS } from '../../../domain/concepts/ask.ts';
import { WAYS, type Way } from '../../../domain/concepts/way.ts';
import type { Answer, Side } from '../chronicle.ts';
import type { Life } from '../invented-lives.ts';
import { chanceOf, type Stage } from '../stage.ts';

/** How one person of a pair is. */
export interface Temper {
  /** `never`: they do not answer, ever. */
  answer: Answer | 'unsure' | 'never';
  ways: Way[];
  times: string[];
  every: string;
  /** Hours until they look at a mail. */
  hours: number;
  /** They press the last button twice. */
  pressesTwice: boolean;
  suitsPlan: boolean;
  /** Days after their answer at which they think otherwise. */
  changesAfter?: number;
  change: 'stop' | 'yes';
  /** Of the sessions they do not come to so many, and say so beforehand in so many. */
  misses: number;
  callsOff: number;
  writes: number;
  worries: boolean;
}

const ANSWERS: Record<Side, [number, Temper['answer']][]> = {
  mentor: [
    [0.84, 'yes'],
    [0.9, 'wait'],
    [0.95, 'unsure'],
    [1, 'never'],
  ],
  mentee: [
    [0.88, 'yes'],
    [0.95, 'no'],
    [1, 'never'],
  ],
  parent: [
    [0.84, 'yes'],
    [0.92, 'no'],
    [1, 'never'],
  ],
};

const LAST_DAY_OF_CHANGE = 20;
const MOST_HOURS = 120;

/** Drawn from the seed and the name alone, so that the same person is the same at every question. */
export const temperOf = (stage: Stage, { ref }: Life, side: Side): Temper => {
  const chance = chanceOf(stage, ref, side, 'temper');
  const drawn = chance.next();
  return {
    answer: ANSWERS[side].find(([share]) => drawn < share)?.[1] ?? 'yes',
    ways: chance.happens(0.6) ? ['messages', 'meet-video'] : chance.some(WAYS, 0.6),
    times: chance.some(HALF_DAYS, 0.6),
    every: chance.pick('1', '1', '2'),
    hours: chance.happens(0.7) ? chance.between(0.1, 10) : chance.between(10, MOST_HOURS),
    pressesTwice: chance.happens(0.2),
    suitsPlan: chance.happens(0.85),
    ...(chance.happens(0.3) ? { changesAfter: chance.between(0.01, LAST_DAY_OF_CHANGE) } : {}),
    change: chance.happens(0.6) ? 'stop' : 'yes',
    misses: chance.pick(0, 0, 0.2, 0.6),
    callsOff: chance.pick(0, 0, 0.2),
    writes: Math.floor(chance.between(0, 4)),
    worries: chance.happens(0.06),
  };
};
