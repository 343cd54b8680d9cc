import { DateTime } from 'luxon';
import { ZONE } from '../domain/calendar/zone.ts';
import type { Every, HalfDay } from '../domain/concepts/ask.ts';
import type { Plan } from '../domain/concepts/plan.ts';
import type { Way } from '../domain/concepts/way.ts';

const WAY_WORDS: Record<Way, string> = {
  messages: 'messages, passed on by the coordinator',
  'meet-video': 'Google Meet with video',
  'meet-audio': 'Google Meet with sound only',
  'meet-chat': 'Google Meet with typed chat only',
};

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const wayInWords = (way: Way): string => WAY_WORDS[way];

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Monday = 1, as in a slot of a plan. */
export const weekdayInWords = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** "Tuesday morning". */
export const halfDayInWords = (half: HalfDay): string =>
  `${weekdayInWords(DAY_CODES.indexOf(half.slice(0, 3)) + 1)} ${half.endsWith('am') ? 'morning' : 'afternoon'}`;

/** London time as people say it: "11am", "2:30pm". */
export const timeInWords = (time: DateTime): string => {
  const local = time.setZone(ZONE).setLocale('en-GB');
  return local.toFormat(local.minute === 0 ? 'ha' : 'h:mma').toLowerCase();
};

/** "Tuesday 10 March", in London. */
export const dayInWords = (time: DateTime): string => time.setZone(ZONE).setLocale('en-GB').toFormat('cccc d LLLL');

/** "Tuesday 10 March at 11am", in London. */
export const dateInWords = (time: DateTime): string => `${dayInWords(time)} at ${timeInWords(time)}`;

/** The same for an instant as it is stored (UTC ISO 8601). */
export const instantInWords = (instant: string): string => dateInWords(DateTime.fromISO(instant, { zone: ZONE }));

/** `HH:mm` of a plan's slot: "11am". */
export const clockInWords = (clock: string): string => timeInWords(DateTime.fromISO(clock, { zone: ZONE }));

export const everyInWords = (every: Every): string => (every === 1 ? 'every week' : `every ${every} weeks`);

/** "a, b and c". */
export const listInWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

/** The whole plan in short sentences, the same for everybody who reads it. */
export const planLines = (plan: Plan): string[] => {
  const starts = `This starts on ${dayInWords(DateTime.fromISO(plan.startsOn, { zone: ZONE }))}.`;
  const passedOn = 'The coordinator passes them on.';
  if (plan.slot === undefined) return ['The plan is to share messages.', passedOn, starts];
  const { way, weekday, time, minutes } = plan.slot;
  return [
    `${wayInWords(way)}, ${everyInWords(plan.every)}, on a ${weekdayInWords(weekday)} at ${clockInWords(time)}.`,
    `Each Meet lasts ${minutes} minutes at most.`,
    starts,
    ...(plan.ways.includes('messages') ? [`Messages are fine too. ${passedOn}`] : []),
  ];
};

export const planInWords = (plan: Plan): string => planLines(plan).join(' ');
