import type { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Ask, AskKind } from '../../../../domain/concepts/ask.ts';
import type { Letter } from '../../../../domain/concepts/letter.ts';
import { nextRung } from '../../../../domain/rules/asks/next-rung.ts';
import { isOfficeHours } from '../../../../domain/rules/calendar/office-hours.ts';
import { anAsk } from '../../../an-ask.ts';
import { aLetter, london, programme } from '../../builders.ts';

const toInstant = (time: DateTime): string => new Date(time.toMillis()).toISOString();

/** What goes out to somebody who never answers, each at its moment; a stall of some hours comes before each rung. */
const climb = (kind: AskKind, opened: DateTime, stallHours = 0): [string, DateTime][] => {
  const closesAt = toInstant(opened.plus({ days: programme.ladders[kind].closeDay }));
  let ask: Ask = anAsk({ kind, openedAt: toInstant(opened), closesAt });
  let now = opened;
  const letters: Letter[] = [aLetter(opened, 'question')];
  const rungs: [string, DateTime][] = [];
  for (;;) {
    const { due, waitSeconds } = nextRung(ask, { now, programme, byMail: true, letters });
    if (due === 'wait') {
      now = now.plus({ seconds: waitSeconds, hours: stallHours });
      continue;
    }
    rungs.push([due, now]);
    if (due === 'close') return rungs;
    ask = due === 'call' ? { ...ask, callTaskAt: toInstant(now) } : { ...ask, reminders: ask.reminders + 1 };
    if (due === 'remind') letters.push(aLetter(now, 'reminder'));
  }
};

/** Each working day of a year, at another hour each. */
const DAYS = Array.from({ length: 365 }, (_, day) =>
  london('2026-01-01')
    .plus({ days: day })
    .set({ hour: 9 + (day % 8), minute: 30 }),
).filter(isOfficeHours);
const KINDS: AskKind[] = ['take-part', 'consent', 'plan'];

describe.each(KINDS)('the ladder of a question of kind %s, put on any working day of a year', (kind) => {
  const { reminderDays, callDay, closeDay } = programme.ladders[kind];

  it.each([0, 26, 100])('keeps its rungs apart and in office hours, after stalls of %i hours too', (stall) => {
    for (const opened of DAYS) {
      const rungs = climb(kind, opened, stall);
      const reminders = rungs.filter(([due]) => due === 'remind').map(([, at]) => at);
      const [call] = rungs.filter(([due]) => due === 'call').map(([, at]) => at);
      expect(rungs.filter(([due, at]) => due !== 'close' && !isOfficeHours(at))).toEqual([]);
      expect(reminders.length).toBeLessThanOrEqual(reminderDays.length);
      for (const [n, at] of reminders.slice(1).entries())
        expect(at.diff(reminders[n] ?? at, 'days').days).toBeGreaterThanOrEqual(programme.reminderGapDays);
      if (call !== undefined) expect(reminders.every((at) => at.startOf('day') < call.startOf('day'))).toBe(true);
    }
  });

  it('calls on its day, or on the next working day, and closes on its day to the minute', () => {
    for (const opened of DAYS) {
      const rungs = climb(kind, opened);
      expect(rungs.at(-1)?.[1].toMillis()).toBe(opened.plus({ days: closeDay }).toMillis());
      const [, call] = rungs.find(([due]) => due === 'call') ?? [];
      expect(call === undefined || call >= opened.plus({ days: callDay })).toBe(true);
    }
  });
});
