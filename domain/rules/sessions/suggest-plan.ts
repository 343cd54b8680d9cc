import { type Every, HALF_DAYS, type HalfDay } from '../../concepts/ask.ts';
import type { Choices } from '../../concepts/choice.ts';
import { isMeet, type Way } from '../../concepts/way.ts';
import type { Programme } from '../../programme.ts';
import { openWays } from '../ways/open-ways.ts';

export interface Suggestion {
  ways: Way[];
  slots: { weekday: number; time: string; way: Way }[];
  every: Every;
  /** The coordinator has room for few more Meets a week. */
  isNearlyFull: boolean;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** Whole half hours inside the Meet hours: last start 15:30. */
const TIMES: Record<'am' | 'pm', string[]> = {
  am: ['10:00', '10:30', '11:00', '11:30'],
  pm: ['13:00', '13:30', '14:00', '14:30', '15:00', '15:30'],
};
/** Rarest first: nobody is asked to meet more often than they wish. */
const RHYTHMS: readonly Every[] = [4, 2, 1];
const MOST_SUGGESTIONS = 6;

/** Nothing ticked means that any time suits. */
const timesOf = (choice: Choices['mentor']): readonly HalfDay[] =>
  choice === undefined || choice.times.length === 0 ? HALF_DAYS : choice.times;

const inCommon = ({ mentor, mentee }: Choices): HalfDay[] =>
  HALF_DAYS.filter((half) => timesOf(mentor).includes(half) && timesOf(mentee).includes(half));

export interface Wishes {
  choices: Choices;
  /** Knows the coordinator's days. */
  isTaken?: (weekday: number, time: string) => boolean;
  /** How many more Meets the coordinator has room for in a full week. */
  roomAWeek?: number;
  programme: Pick<Programme, 'fortnightlyBelow'>;
}

/**
 * Times that suit both sides and the coordinator, and the rarer of the two wished rhythms. Before the coordinator's weeks are full it is
 * every two weeks at the least, so that each pair meets sometimes rather than the first ones often.
 */
export const suggestPlan = ({
  choices,
  isTaken = () => false,
  roomAWeek = Number.POSITIVE_INFINITY,
  programme,
}: Wishes): Suggestion => {
  const ways = openWays(choices);
  const way = ways.find(isMeet);
  const isNearlyFull = roomAWeek < programme.fortnightlyBelow;
  const wishes: Every[] = [choices.mentor?.every ?? 1, choices.mentee?.every ?? 1, isNearlyFull ? 2 : 1];
  const every = RHYTHMS.find((rhythm) => wishes.includes(rhythm)) ?? 1;
  const slots =
    way === undefined
      ? []
      : inCommon(choices).flatMap((half) => {
          const weekday = WEEKDAYS.indexOf(half.slice(0, 3)) + 1;
          const time = TIMES[half.endsWith('am') ? 'am' : 'pm'].find((start) => !isTaken(weekday, start));
          return time === undefined ? [] : [{ weekday, time, way }];
        });
  return { ways, slots: slots.slice(0, MOST_SUGGESTIONS), every, isNearlyFull };
};
