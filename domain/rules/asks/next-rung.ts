import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Ask, AskOutcome } from '../../concepts/ask.ts';
import type { Letter } from '../../concepts/letter.ts';
import type { Programme } from '../../programme.ts';
import { nextOfficeOpening } from '../calendar/office-hours.ts';
import { lastReminder, letterTime } from '../letters/letter-time.ts';
import { isOpenAsk, isQuiet } from '../letters/may-write-about.ts';

export interface Rung {
  due: 'answered' | 'remind' | 'call' | 'unreached' | 'close' | 'wait';
  outcome: AskOutcome | 'none';
  /** Whole seconds, at least 1, until whatever comes next. */
  waitSeconds: number;
}

export interface LadderView {
  now: DateTime;
  programme: Programme;
  /** Somebody without mail is not reminded by mail: their task is open from the first day. */
  byMail: boolean;
  /** All letters to this person, whatever they were about: nobody gets two on one day. */
  letters: readonly Letter[];
}

interface Due {
  due: 'remind' | 'call' | 'close';
  at: DateTime;
}

const ended = (outcome: AskOutcome): Rung => ({ due: 'answered', outcome, waitSeconds: 1 });

const read = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });

const callFor = (ask: Ask, { now, programme, byMail }: LadderView): Due[] => {
  if (ask.callTaskAt !== undefined || !byMail) return [];
  const at = read(ask.openedAt).plus({ days: programme.ladders[ask.kind].callDay });
  return [{ due: 'call', at: nextOfficeOpening(DateTime.max(at, now)) }];
};

const isOvertaken = (at: DateTime, [call]: Due[]): boolean =>
  call !== undefined && at.startOf('day') >= call.at.startOf('day');

/** The day of the reminder that comes next; undefined when none does. */
const reminderDay = (ask: Ask, { programme, byMail }: LadderView): number | undefined =>
  isQuiet(ask) || !byMail ? undefined : programme.ladders[ask.kind].reminderDays[ask.reminders];

/**
 * A reminder keeps its distance from the one before, whatever that was about, and is left out once it would come on the day of the call
 * or later.
 */
const reminderFor = (ask: Ask, view: LadderView, call: Due[]): Due[] => {
  const { now, programme, letters } = view;
  const days = reminderDay(ask, view);
  if (days === undefined) return [];
  const last = lastReminder(letters);
  const apart = last === '' ? now : read(last).plus({ days: programme.reminderGapDays });
  const earliest = DateTime.max(read(ask.openedAt).plus({ days }), apart, letterTime(letters, now));
  const at = nextOfficeOpening(earliest);
  return isOvertaken(at, call) ? [] : [{ due: 'remind', at }];
};

/** Whether a letter that reminds of something else reminds of this question too, so that no reminder of its own follows soon. */
export const mayRemindAlong = (ask: Ask, view: LadderView): boolean => {
  const { now, programme } = view;
  const isOpen = isOpenAsk(ask) && now < read(ask.closesAt);
  const isOldEnough = now >= read(ask.openedAt).plus({ days: programme.reminderGapDays });
  return isOpen && isOldEnough && reminderDay(ask, view) !== undefined && !isOvertaken(now, callFor(ask, view));
};

/** The ladder of one question: reminders, a phone task, the close. All figures are the programme's, by the kind of question. */
export const nextRung = (ask: Ask, view: LadderView): Rung => {
  if (ask.answer !== undefined) return ended(ask.answer.answer);
  if (ask.closedAs !== undefined) return ended(ask.closedAs);
  if (ask.unreachedAt !== undefined && ask.callTaskAt === undefined)
    return { due: 'unreached', outcome: 'none', waitSeconds: 1 };
  const { now } = view;
  const close: Due = { due: 'close', at: read(ask.closesAt) };
  if (now >= close.at) return { due: 'close', outcome: 'none', waitSeconds: 1 };
  const call = callFor(ask, view);
  const rungs = [...call, ...reminderFor(ask, view, call), close];
  const next = rungs.reduce((first, rung) => (rung.at < first.at ? rung : first), close);
  if (next.at <= now) return { due: next.due, outcome: 'none', waitSeconds: 1 };
  return { due: 'wait', outcome: 'none', waitSeconds: Math.max(1, Math.ceil(next.at.diff(now, 'seconds').seconds)) };
};
