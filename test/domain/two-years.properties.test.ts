import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { HOLIDAYS, SCHOOL_HOLIDAYS } from '../../domain/calendar/holidays.ts';
import type { Every } from '../../domain/concepts/ask.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { type Away, leaveAt, whoActs } from '../../domain/rules/people/who-acts.ts';
import { fitsDay } from '../../domain/rules/sessions/fits-day.ts';
import { mayMeet } from '../../domain/rules/sessions/may-meet.ts';
import { nextSessionTime } from '../../domain/rules/sessions/next-session-time.ts';
import { slotUnits } from '../../domain/rules/sessions/slot-units.ts';
import { type LookDelay, type Move, watchRoom } from './a-watched-room.ts';
import { allYes, aPair, aPlan, aSession, aSlot, london, programme } from './builders.ts';

const utc = (at: DateTime): string => new Date(at.toMillis()).toISOString();

const FROM = london('2026-01-05T09:00');
const TO = london('2028-01-05T09:00');

/** Wall time in London by another library than the rules use. */
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const wallTime = (instant: DateTime) => {
  const parts = Object.fromEntries(CLOCK.formatToParts(instant.toJSDate()).map(({ type, value }) => [type, value]));
  return {
    weekday: parts.weekday,
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
};

const plans = fc.record({
  coordinator: fc.constantFrom('c1', 'c2'),
  mentor: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
  // Also such as no rule allows.
  weekday: fc.integer({ min: 1, max: 5 }),
  minuteOfDay: fc.integer({ min: 9 * 12, max: 17 * 12 }).map((unit) => unit * 5),
  minutes: fc.constantFrom(10, 15, 20, 25, 30, 45),
  every: fc.constantFrom<Every>(1, 2, 4),
  startsInDays: fc.integer({ min: 0, max: 500 }),
});
type RandomPlan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

/** Of any coordinator, with one of the others as cover or nobody; some overlap, and some covers are away themselves. */
const leaves = fc.array(
  fc.record({
    who: fc.constantFrom('c1', 'c2'),
    coverId: fc.option(fc.constantFrom('c1', 'c2', 'c3'), { nil: undefined }),
    startsInDays: fc.integer({ min: 0, max: 700 }),
    days: fc.integer({ min: 1, max: 60 }),
  }),
  { maxLength: 6 },
);
type RandomLeave = (typeof leaves extends fc.Arbitrary<infer T> ? T : never)[number];

const awayOf = (id: string, all: readonly RandomLeave[]): Away => ({
  id,
  leaves: all
    .filter(({ who }) => who === id)
    .map(({ coverId, startsInDays, days }) => {
      const from = FROM.startOf('day').plus({ days: startsInDays });
      const covered = coverId === undefined ? {} : { coverId };
      return {
        kind: 'away',
        from: utc(from),
        until: utc(from.plus({ days })),
        at: utc(FROM),
        by: 'manager',
        ...covered,
      };
    }),
});

/** Nobody while the coordinator is away and uncovered. */
const hostAt = (id: string, start: DateTime, all: readonly RandomLeave[]): string | undefined => {
  const coordinator = awayOf(id, all);
  const { coverId } = leaveAt(coordinator, utc(start)) ?? {};
  const acting = whoActs(coordinator, coverId === undefined ? undefined : awayOf(coverId, all), utc(start));
  return acting.who === 'manager' ? undefined : acting.id;
};

const toPlan = ({ weekday, minuteOfDay, minutes, every, startsInDays }: RandomPlan): Plan =>
  aPlan({
    every,
    startsOn: FROM.plus({ days: startsInDays }).toFormat('yyyy-MM-dd'),
    slot: aSlot({
      weekday,
      minutes,
      time: DateTime.fromObject({ minute: 0 }).startOf('day').plus({ minutes: minuteOfDay }).toFormat('HH:mm'),
    }),
  });

interface Booked {
  plan: RandomPlan;
  host: string;
  mentor: string;
  start: DateTime;
  bookedAt: DateTime;
}

type Days = Map<string, Map<number, string>>;

const claim = (
  days: Days,
  person: string,
  wanted: { date: string; units: number[]; id: string },
  isCoordinator: boolean,
): boolean => {
  const taken = days.get(`${person} ${wanted.date}`) ?? new Map<number, string>();
  days.set(`${person} ${wanted.date}`, taken);
  const fits = fitsDay({ taken, units: wanted.units, sessionId: wanted.id, programme });
  if (isCoordinator ? fits !== 'yes' : fits === 'taken') return false;
  for (const unit of wanted.units) taken.set(unit, wanted.id);
  return true;
};

/** Two years of everybody's plans: each session is booked once the one before it is past. */
const liveThrough = (all: RandomPlan[], away: RandomLeave[], inHolidays: boolean): Booked[] => {
  const days: Days = new Map();
  const rules = { ...programme, sessionsInSchoolHolidays: inHolidays };
  return all.flatMap((plan, index) => {
    const booked: Booked[] = [];
    let now = FROM;
    let after: DateTime | undefined;
    for (let number = 1; now < TO; number += 1) {
      const start = nextSessionTime(toPlan(plan), { after, now, programme: rules });
      if (start === undefined || start >= TO) break;
      const wanted = { ...slotUnits(start, plan.minutes, programme.bufferMinutes), id: `p${index}.${number}` };
      const host = hostAt(plan.coordinator, start, away);
      if (host !== undefined && claim(days, host, wanted, true) && claim(days, plan.mentor, wanted, false))
        booked.push({ plan, host, mentor: plan.mentor, start, bookedAt: now });
      after = start;
      now = start.plus({ hours: 1 });
    }
    return booked;
  });
};

const someoneTwice = (booked: Booked[], who: 'host' | 'mentor'): boolean => {
  const inOrder = [...booked].sort((a, b) => a.start.toMillis() - b.start.toMillis());
  return inOrder.some((one, at) =>
    inOrder
      .slice(at + 1, at + 12)
      .some(
        (other) =>
          other[who] === one[who] &&
          other.start < one.start.plus({ minutes: one.plan.minutes + (who === 'host' ? programme.bufferMinutes : 0) }),
      ),
  );
};

describe('two years of random plans', () => {
  it('hold no session outside the rules, book nobody twice, and none with somebody who is away', () => {
    fc.assert(
      fc.property(fc.array(plans, { minLength: 1, maxLength: 8 }), leaves, fc.boolean(), (all, away, inHolidays) => {
        const booked = liveThrough(all, away, inHolidays);
        for (const { plan, host, start, bookedAt } of booked) {
          expect(leaveAt(awayOf(host, away), utc(start))).toBeUndefined();
          const named = leaveAt(awayOf(plan.coordinator, away), utc(start))?.coverId;
          expect(host).toBe(named ?? plan.coordinator);
          const { weekday, day, minute } = wallTime(start);
          expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']).toContain(weekday);
          expect(minute).toBeGreaterThanOrEqual(10 * 60);
          expect(minute + plan.minutes).toBeLessThanOrEqual(16 * 60);
          expect(plan.minutes).toBeLessThanOrEqual(30);
          expect(minute).toBe(plan.minuteOfDay);
          expect(HOLIDAYS[Number(day.slice(0, 4))]).not.toContain(day);
          expect(start.diff(bookedAt, 'hours').hours).toBeGreaterThanOrEqual(programme.minimumNoticeHours);
          if (!inHolidays) expect(SCHOOL_HOLIDAYS.some(([first, last]) => first <= day && day <= last)).toBe(false);
        }
        expect(someoneTwice(booked, 'host')).toBe(false);
        expect(someoneTwice(booked, 'mentor')).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('would be refused at the claim too, whatever a plan had let through', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 * 288 }), fc.integer({ min: 1, max: 60 }), (unit, minutes) => {
        const start = FROM.startOf('day').plus({ minutes: unit * 5 });
        const session = aSession({
          status: 'planned',
          startsAt: start.toUTC().toISO() ?? '',
          endsAt: start.plus({ minutes }).toUTC().toISO() ?? '',
        });
        const { outcome } = mayMeet({
          session,
          choices: allYes(),
          mentor: { pvgUntil: '2029-01-01' },
          concern: 'none',
          pair: aPair({ standing: 'active' }),
          now: start.minus({ days: 2 }),
          programme,
        });
        const { weekday, day, minute } = wallTime(start);
        const isHoliday = HOLIDAYS[Number(day.slice(0, 4))]?.includes(day) ?? true;
        const isInside =
          !isHoliday &&
          !['Sat', 'Sun'].includes(weekday ?? '') &&
          minute >= 600 &&
          minute + minutes <= 960 &&
          minutes <= 30;
        expect(outcome).toBe(isInside ? 'yes' : 'no');
      }),
      { numRuns: 300 },
    );
  });
});

const moves = fc.array(
  fc.record<Move>({
    at: fc.integer({ min: -600, max: 2400 }),
    who: fc.constantFrom<Move['who']>('coordinator', 'coordinator', 'mentor', 'mentee'),
    act: fc.constantFrom<Move['act']>('come', 'come', 'drop', 'slip-in'),
  }),
  { minLength: 3, maxLength: 40 },
);
/** A look every 26 s, up to two late; a call to Google takes eight at most. */
const delays = fc.array(
  fc.record<LookDelay>({ every: fc.integer({ min: 26, max: 28 }), call: fc.integer({ min: 1, max: 8 }) }),
  { minLength: 1, maxLength: 7 },
);
const OPEN = aSession({ meetingUri: 'https://meet.example/abc', space: 'spaces/a' });

describe('a room in which people come, drop out and slip back as they like', () => {
  it('is never without the coordinator for 95 seconds, nor open before the start or half a minute and a call after the end', () => {
    let longest = 0;
    fc.assert(
      fc.property(moves, delays, (all, looks) => {
        const { unwatched, guestsBefore, lastGuestAt } = watchRoom(OPEN, all, looks);
        longest = Math.max(longest, ...unwatched.map(({ from, until }) => until - from));
        expect(unwatched.filter(({ from, until }) => until - from >= 95)).toEqual([]);
        expect(guestsBefore).toBe(false);
        expect(lastGuestAt).toBeLessThan(30 * 60 + 28 + 8);
      }),
      { numRuns: 150 },
    );
    // Long stretches were really met.
    expect(longest).toBeGreaterThan(60);
  });
});
