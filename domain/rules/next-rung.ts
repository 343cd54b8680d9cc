import { DateTime } from 'luxon';
import { ZONE } from '../calendar/zone.ts';
import type { Ask, AskOutcome } from '../concepts/ask.ts';
import type { Programme } from '../programme.ts';
import { nextOfficeOpening } from './office-hours.ts';

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
}

interface Due {
  due: 'remind' | 'call' | 'close';
  at: DateTime;
}

const ended = (outcome: AskOutcome): Rung => ({ due: 'answered', outcome, waitSeconds: 1 });

/** Someone is on it already, or a mail would press a person who has spoken. */
const isQuiet = (ask: Ask): boolean =>
  [ask.callTaskAt, ask.unsureAt, ask.unreachedAt, ask.heldAt].some((mark) => mark !== undefined);

const read = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });

const callFor = (ask: Ask, { now, programme, byMail }: LadderView): Due[] => {
  if (ask.callTaskAt !== undefined || !byMail) return [];
  const at = read(ask.openedAt).plus({ days: programme.ladders[ask.kind].callDay });
  return [{ due: 'call', at: nextOfficeOpening(DateTime.max(at, now)) }];
};

/** A reminder keeps its distance from the one before, and is left out once it would come on the day of the call or later. */
const reminderFor = (ask: Ask, view: LadderView, [call]: Due[]): Due[] => {
  const { now, programme, byMail } = view;
  const days = programme.ladders[ask.kind].reminderDays[ask.reminders];
  if (days === undefined || isQuiet(ask) || !byMail) return [];
  const gap = { days: programme.reminderGapDays };
  const apart = ask.remindedAt === undefined ? now : read(ask.remindedAt).plus(gap);
  const at = nextOfficeOpening(DateTime.max(read(ask.openedAt).plus({ days }), apart, now));
  const isOvertaken = call !== undefined && at.startOf('day') >= call.at.startOf('day');
  return isOvertaken ? [] : [{ due: 'remind', at }];
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
