import { DateTime } from 'luxon';
import { ZONE } from '../domain/calendar/zone.ts';
import type { Every, HalfDay } from '../domain/concepts/ask.ts';
import type { RoomTerms } from '../domain/concepts/in-the-room.ts';
import type { Plan } from '../domain/concepts/plan.ts';
import type { Way } from '../domain/concepts/way.ts';
import type { LastTime } from '../domain/rules/asks/last-time.ts';
import { english } from './languages/en/english.ts';
import type { Language } from './languages/language.ts';

/** Ways, times and plans as people say them: in English for staff, in the reader's language for everybody else. */

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const wayInWords = (way: Way, { words }: Language = english): string => words.ways[way];

const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Monday = 1, as in a slot of a plan. */
export const weekdayInWords = (weekday: number, { words }: Language = english): string =>
  words.weekdays[weekday - 1] ?? '';

/** "Tuesday morning". */
export const halfDayInWords = (half: HalfDay, language: Language = english): string => {
  const weekday = weekdayInWords(DAY_CODES.indexOf(half.slice(0, 3)) + 1, language);
  return half.endsWith('am') ? language.words.morning({ weekday }) : language.words.afternoon({ weekday });
};

const inLondon = (time: DateTime, { tag }: Language): DateTime => time.setZone(ZONE).setLocale(tag);

/** London time as people say it: "11am", "2:30pm". */
export const timeInWords = (time: DateTime, language: Language = english): string => {
  const local = inLondon(time, language);
  const { fullHour, hourAndMinutes } = language.words;
  return local.toFormat(local.minute === 0 ? fullHour : hourAndMinutes).toLowerCase();
};

/** "Tuesday 10 March", in London. */
export const dayInWords = (time: DateTime, language: Language = english): string =>
  inLondon(time, language).toFormat(language.words.day);

/** "Tuesday 10 March at 11am", in London. */
export const dateInWords = (time: DateTime, language: Language = english): string =>
  language.words.dayAndTime({ day: dayInWords(time, language), time: timeInWords(time, language) });

/** The same for an instant as it is stored (UTC ISO 8601). */
export const instantInWords = (instant: string, language: Language = english): string =>
  dateInWords(DateTime.fromISO(instant, { zone: ZONE }), language);

/** `HH:mm` of a plan's slot: "11am". */
export const clockInWords = (clock: string, language: Language = english): string =>
  timeInWords(DateTime.fromISO(clock, { zone: ZONE }), language);

export const everyInWords = (every: Every, { words }: Language = english): string => words.every({ weeks: every });

/** "a, b and c". */
export const listInWords = (items: readonly string[], { words }: Language = english): string =>
  items.length < 2
    ? (items[0] ?? '')
    : words.and({ before: items.slice(0, -1).join(', '), last: items[items.length - 1] ?? '' });

/** Who else will be in a Meet, by what they are there for. */
export const rolesInWords = ({ roles }: NonNullable<RoomTerms['others']>, language: Language = english): string =>
  listInWords(
    roles.map((role) => language.words.plan.otherRoles[role]),
    language,
  );

/** The whole plan in short sentences, the same for everybody who reads it. */
export const planLines = (plan: Plan, language: Language = english): string[] => {
  const { plan: says } = language.words;
  const starts = says.starts({ day: dayInWords(DateTime.fromISO(plan.startsOn, { zone: ZONE }), language) });
  if (plan.slot === undefined) return [says.onlyMessages, says.passedOn, starts];
  const { way, weekday, time, minutes, chatOpen, others } = plan.slot;
  const every = everyInWords(plan.every, language);
  return [
    says.meet({ way: wayInWords(way, language), every, weekday, time: clockInWords(time, language) }),
    says.minutes({ minutes }),
    starts,
    ...(chatOpen ? [says.chatOpen] : []),
    ...(others === undefined ? [] : [says.others({ roles: rolesInWords(others, language) })]),
    ...(plan.ways.includes('messages') ? [says.messagesToo] : []),
  ];
};

export const planInWords = (plan: Plan, language: Language = english): string => planLines(plan, language).join(' ');

/** What somebody answered while schools were closed before, on one line. */
export const lastTimeInWords = ({ answer, ways }: LastTime, language: Language = english): string => {
  const says = language.asking.lastTime;
  const inWords = ways.map((way) => wayInWords(way, language));
  return [says[answer], ...(ways.length === 0 ? [] : [`${listInWords(inWords, language)}.`]), says.again].join(' ');
};
