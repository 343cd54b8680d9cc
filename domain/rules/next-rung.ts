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

const ended = (outcome: AskOutcome): Rung => ({ due: 'answered', outcome, waitSeconds: 1 });

/** Someone is on it already, or a mail would press a person who has spoken. */
const isQuiet = (ask: Ask): boolean =>
  [ask.callTaskAt, ask.unsureAt, ask.unreachedAt, ask.heldAt].some((mark) => mark !== undefined);

/** The ladder of one question: reminders, a phone task, the close. All figures are the programme's. */
export const nextRung = (ask: Ask, { now, programme, byMail }: LadderView): Rung => {
  if (ask.answer !== undefined) return ended(ask.answer.answer);
  if (ask.closedAs !== undefined) return ended(ask.closedAs);
  if (ask.unreachedAt !== undefined && ask.callTaskAt === undefined)
    return { due: 'unreached', outcome: 'none', waitSeconds: 1 };
  const opened = DateTime.fromISO(ask.openedAt, { zone: ZONE });
  const closes = DateTime.fromISO(ask.closesAt, { zone: ZONE });
  if (now >= closes) return { due: 'close', outcome: 'none', waitSeconds: 1 };
  const inHours = (days: number) => nextOfficeOpening(DateTime.max(opened.plus({ days }), now));
  const remindDays = programme.reminderDays[ask.reminders];
  const quiet = isQuiet(ask) || !byMail;
  const rungs: { due: 'remind' | 'call' | 'close'; at: DateTime }[] = [
    ...(quiet || remindDays === undefined ? [] : [{ due: 'remind' as const, at: inHours(remindDays) }]),
    ...(ask.callTaskAt === undefined && byMail ? [{ due: 'call' as const, at: inHours(programme.callDay) }] : []),
    { due: 'close' as const, at: closes },
  ];
  const next = rungs.sort((a, b) => a.at.toMillis() - b.at.toMillis())[0] ?? { due: 'close' as const, at: closes };
  if (next.at <= now) return { due: next.due, outcome: 'none', waitSeconds: 1 };
  return { due: 'wait', outcome: 'none', waitSeconds: Math.max(1, Math.ceil(next.at.diff(now, 'seconds').seconds)) };
};
