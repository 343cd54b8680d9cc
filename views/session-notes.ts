import { DateTime } from 'luxon';
import { ZONE } from '../domain/calendar/zone.ts';
import type { Session } from '../domain/concepts/session.ts';
import type { Language } from './languages/language.ts';
import { sayIn } from './pages/task/say-in.ts';
import { dateInWords, instantInWords } from './words.ts';

/** Of a Meet that was called off because nobody could be in it, once somebody can. */
export const HOST_FOUND = 'host-found';

/** What a coordinator's task about a session says; shown as text on its page. */
export type SessionNote =
  | typeof HOST_FOUND
  | 'no-slot'
  | 'refused'
  | 'disengaged'
  | 'no-room'
  | 'recorded'
  | 'no-cover'
  | 'cover-taken'
  | 'cover-no-room'
  | 'doubtful-decline'
  | 'mentor-missed';

const NOTES: Record<Exclude<SessionNote, 'mentor-missed'>, (when: string) => string> = {
  'no-slot': (when) =>
    `The Google Meet on ${when} could not be booked: you or the mentor have something else then, or your day is full. Please agree another time with both.`,
  refused: (when) =>
    `The Google Meet on ${when} could not be booked: the rules do not allow it. Please check the mentor's PVG date, what everybody agreed to, and the plan.`,
  'no-room': (when) =>
    `The call of the Google Meet on ${when} was ended because you were out of it, and Google did not make a new one as safe as we ask. Nobody can join again. Please phone the young person now.`,
  'no-cover': (when) =>
    `The Google Meet on ${when} is called off: the coordinator is away and nobody covers. Both sides were told that it is off, and not why. Please let them know when they can meet again. If you want to be in it yourself, or someone can cover, please agree a new time with both.`,
  'cover-taken': (when) =>
    `The Google Meet on ${when} is called off: someone else was to be in it, and they have something else then. Both sides were told that it is off, and not why. Please let them know when they can meet again.`,
  'cover-no-room': (when) =>
    `The Google Meet on ${when} is called off: Google did not make the new call as safe as we ask. Both sides were told that it is off, and not why. Please let them know when they can meet again.`,
  [HOST_FOUND]: (when) =>
    `The Google Meet on ${when} was called off because nobody could be in it. Now you can be. Both sides were told that it is off. Please ask both by phone if they still want to meet that day. If they do, choose the time below. We send new links at once.`,
  recorded: (when) =>
    `Google has a recording, transcript or notes of the Meet on ${when}. None should exist. Please find out who made it, delete it, and talk about it with each other today.`,
  'doubtful-decline': (when) =>
    `Somebody wrote that the mentor or the young person cannot come to the Meet on ${when}. We cannot tell if it was them, so it is still on. Please ask them. If it is true, press “I can’t make it” on your own page of that Meet.`,
  disengaged: (when) =>
    `The last Meets did not take place, most lately on ${when}. Please ask both how things are, the young person first. The plan goes on until you change it.`,
};

/** `language` is that of the young person, to whom a missed Meet is told. */
export const noteInWords = (note: SessionNote, { startsAt }: Pick<Session, 'startsAt'>, language: Language): string =>
  note === 'mentor-missed'
    ? sayIn(language, (each) => each.spoken.missedBefore({ when: instantInWords(startsAt, each) }))
    : NOTES[note](instantInWords(startsAt));

/** `until`: an ISO date. Without Meets a person decides: a coordinator reads every message. */
export const pvgEndsInWords = (until: string, withoutMeets = false): string =>
  `The mentor’s PVG membership ends on ${dateInWords(DateTime.fromISO(until, { zone: ZONE }))}. ${withoutMeets ? 'Messages do not stop by themselves: please ask your manager whether they may go on after that day.' : 'No Google Meet can take place after that day.'} Please ask the mentor to renew it, and tell the programme’s admin the new date.`;
