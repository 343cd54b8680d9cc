import { DateTime } from 'luxon';
import * as z from 'zod';
import { ZONE } from '../../domain/calendar/zone.ts';
import { roomTermsOf } from '../../domain/concepts/in-the-room.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Plan, Slot } from '../../domain/concepts/plan.ts';
import type { Session } from '../../domain/concepts/session.ts';
import { isMeet } from '../../domain/concepts/way.ts';
import type { Programme } from '../../domain/programme.ts';
import { isOfficeHours, secondsUntilOpen } from '../../domain/rules/calendar/office-hours.ts';
import { lastMoment } from '../../domain/rules/pairs/last-day.ts';
import { lastDayOf } from '../../domain/rules/pairs/last-day-of.ts';
import { OFFER_LOOK_MINUTES, offeredAgain } from '../../domain/rules/sessions/offered-again.ts';
import { nextPvgWarning } from '../../domain/rules/sessions/pvg-warning.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Plans } from '../adapters/plans.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { toInstant } from '../shared/moment.ts';
import { warnOfPvg } from '../shared/sessions/warn-of-pvg.ts';
import type { ActingDeps } from '../shared/tasks/acting.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';
import { type Hosted, nextHosted } from './next-hosted.ts';

export interface NextSessionDeps extends ActingDeps, TaskDeps {
  pairs: Pick<Pairs, 'getPair'>;
  concerns: Pick<Concerns, 'standOf'>;
  plans: Pick<Plans, 'getPlan'>;
  sessions: Pick<Sessions, 'listSessions' | 'putSession'>;
  now: () => DateTime;
  programme: Programme;
}

export const nextSessionSchema = z.object({ pairId: z.string(), generation: z.number().int() });

export interface NextContact {
  pairId: string;
  generation: number;
  outcome: 'meet' | 'messages-only' | 'stop';
  sessionId: string;
  waitSeconds: number;
}

/** A reply that may be a no is looked at within hours, and a cover may be named: until then nothing is booked. */
const HELD_SECONDS = 3600;
const FOUR_WEEKS_SECONDS = 28 * 24 * 3600;
const A_DAY_SECONDS = 24 * 3600;
/** A session whose own workflow died is no longer waited for. */
const ABANDONED_DAYS = 14;

const fromInstant = (instant: string): DateTime => DateTime.fromISO(instant, { zone: ZONE });

const isUnderWay = (session: Session, now: DateTime): boolean =>
  session.reportedAt === undefined && fromInstant(session.endsAt).plus({ days: ABANDONED_DAYS }) > now;

/** What came to nothing before its time: booking on at once would run through the year. */
const FAILED: readonly (Session['outcome'] | undefined)[] = ['no-slot', 'refused', 'stuck'];

/** A session that an earlier plan had booked says nothing about this one. */
const ofThisPlan = (plan: Plan, sessions: Session[]): Session | undefined =>
  sessions.filter(({ cancelledAt }) => cancelledAt === undefined || cancelledAt >= plan.proposedAt).at(-1);

interface Booking extends Hosted {
  pair: Pair;
  slot: Slot;
  number: number;
}

const toSession = ({ pair, slot, number, startsAt, hostId }: Booking): Session => ({
  id: `${pair.id}.${number}`,
  pairId: pair.id,
  number,
  way: slot.way,
  ...roomTermsOf(slot),
  coordinatorId: hostId,
  mentorId: pair.mentorId,
  startsAt: toInstant(startsAt),
  endsAt: toInstant(startsAt.plus({ minutes: slot.minutes })),
  status: 'planned',
  sequence: 0,
});

const secondsUntil = (instant: string, now: DateTime): number =>
  Math.max(1, Math.ceil(fromInstant(instant).diff(now, 'seconds').seconds));

/** A pair that only shares messages books nothing at which a membership would show. Seconds until it is worth another look. */
const lookAtPvg = async ({ id, mentorId }: Pair, deps: NextSessionDeps): Promise<number> => {
  await warnOfPvg({ pairId: id, mentorId, withoutMeets: true }, deps);
  const now = deps.now();
  const next = nextPvgWarning(await deps.people.getPerson(mentorId), { now, programme: deps.programme });
  const left = next === undefined ? FOUR_WEEKS_SECONDS : Math.ceil(next.diff(now, 'seconds').seconds);
  return Math.max(1, Math.min(FOUR_WEEKS_SECONDS, left));
};

/**
 * What the plan says comes next: the session that is under way, a new one (put as `planned`, with an id that a retry finds again),
 * or nothing to book: in the evening too, since whoever is booked is told at once. `stop`: the pair or its plan no longer goes on.
 */
export const makeNextSession =
  (deps: NextSessionDeps) =>
  async ({ pairId, generation }: z.infer<typeof nextSessionSchema>): Promise<NextContact> => {
    const answer = (outcome: NextContact['outcome'], sessionId = 'none', waitSeconds = FOUR_WEEKS_SECONDS) => ({
      pairId,
      generation,
      outcome,
      sessionId,
      waitSeconds,
    });
    const now = deps.now();
    const pair = await deps.pairs.getPair(pairId);
    const plan = await deps.plans.getPlan(pairId);
    if (pair.generation !== generation || pair.standing !== 'active' || plan?.status !== 'agreed')
      return answer('stop');
    const sessions = await deps.sessions.listSessions(pairId);
    const current = sessions.find((session) => isUnderWay(session, now));
    if (current !== undefined) return answer('meet', current.id);
    const { slot } = plan;
    if (slot === undefined || !isMeet(slot.way)) return answer('messages-only', 'none', await lookAtPvg(pair, deps));
    const last = ofThisPlan(plan, sessions);
    if (last !== undefined && FAILED.includes(last.outcome) && fromInstant(last.startsAt) > now)
      return answer('messages-only', 'none', secondsUntil(last.startsAt, now));
    if ((await deps.concerns.standOf(pairId)) === 'doubted') return answer('messages-only', 'none', HELD_SECONDS);
    if (!isOfficeHours(now)) return answer('messages-only', 'none', secondsUntilOpen(now));
    if (last !== undefined && offeredAgain(last, now).length > 0)
      return answer('messages-only', 'none', OFFER_LOOK_MINUTES * 60);
    const after = last === undefined ? undefined : fromInstant(last.startsAt);
    const lastDay = lastDayOf(pair);
    const until = lastDay === undefined ? undefined : lastMoment(lastDay);
    const hosted = await nextHosted({ plan, pair }, { after, now, until, programme: deps.programme }, deps);
    // A last day may still be taken back.
    if (hosted === undefined && until !== undefined) return answer('messages-only', 'none', A_DAY_SECONDS);
    if (hosted === undefined) return answer('messages-only');
    if (hosted === 'nobody') return answer('messages-only', 'none', HELD_SECONDS);
    const number = (sessions.at(-1)?.number ?? 0) + 1;
    const session = toSession({ pair, slot, number, ...hosted });
    await deps.sessions.putSession(session);
    return answer('meet', session.id);
  };
