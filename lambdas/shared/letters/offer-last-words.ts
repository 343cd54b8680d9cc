import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { LastDay } from '../../../domain/concepts/last-day.ts';
import type { Pair, Party } from '../../../domain/concepts/pair.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { lastContactDay, lastMoment } from '../../../domain/rules/pairs/last-day.ts';
import { nextSessionTime } from '../../../domain/rules/sessions/next-session-time.ts';
import type { Plans } from '../../adapters/plans.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import { type MessageStandingDeps, weighPassingOn } from '../messages/message-standing.ts';
import { type CallOffDeps, callOff } from '../sessions/call-off.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import { type TellDeps, tellPerson } from './tell-person.ts';

export type OfferDeps = TellDeps &
  CallOffDeps &
  MessageStandingDeps & {
    plans: Pick<Plans, 'getPlan'>;
    sessions: Pick<Sessions, 'listSessions'> & CallOffDeps['sessions'];
  };

const startOf = ({ startsAt }: Session): DateTime => DateTime.fromISO(startsAt, { zone: ZONE });

const isBooked = ({ status }: Session): boolean => ['planned', 'claimed', 'invited'].includes(status);

/** Meets after the last day are off; whether there is one before it, booked or still to book by the plan. */
const settleMeets = async (pair: Pair, lastDay: string, deps: OfferDeps): Promise<boolean> => {
  const until = lastMoment(lastDay);
  const sessions = await deps.sessions.listSessions(pair.id);
  const booked = sessions.filter(isBooked);
  for (const { id } of booked.filter((session) => startOf(session) > until))
    await callOff({ pairId: pair.id, sessionId: id }, deps);
  if (pair.standing !== 'active') return false;
  const plan = await deps.plans.getPlan(pair.id);
  if (plan?.status !== 'agreed') return false;
  if (booked.some((session) => startOf(session) <= until)) return true;
  const last = sessions.filter(({ status }) => status === 'live' || status === 'over').at(-1);
  const after = last === undefined ? undefined : startOf(last);
  return nextSessionTime(plan, { after, now: deps.now(), until, programme: deps.programme }) !== undefined;
};

/** Begins the name of each word before a last day. */
export const LAST_WORDS = 'last-words.';

export const lastWordsKey = (on: string, party: Party): string => `${LAST_WORDS}${on}.${party}`;

export const lastWordsTaskRef = (pairId: string, on: string): string => `${pairId}/last-words-${on}`;

/** Of a planned end the young person hears from a person; that schools reopen they hear like everybody. */
const tell = async (pair: Pair, party: Party, lastDay: LastDay, deps: OfferDeps): Promise<void> => {
  const { on, schools } = lastDay;
  if (party === 'mentee' && !schools) {
    const owned = { pairId: pair.id, side: party, ownerId: pair.coordinatorId } as const;
    await openTaskFor({ kind: 'tell-in-person', ref: lastWordsTaskRef(pair.id, on), ...owned }, deps);
    return;
  }
  await tellPerson(pair, { party, key: lastWordsKey(on, party), news: 'last-words', lastDay }, deps);
};

/**
 * Tells both before the last day of contact that they can still meet or write once, each in the one letter of a day, or through the
 * coordinator. A pair that does neither now is told nothing beforehand, nor one about which somebody is or was worried. A retry repeats nothing.
 */
export const offerLastWords = async (
  pair: Pair,
  { on, schools }: Pick<LastDay, 'on' | 'schools'>,
  deps: OfferDeps,
): Promise<'offered' | 'nothing-to-offer'> => {
  const mayMeet = await settleMeets(pair, lastContactDay({ on, schools }), deps);
  const mayWrite = (await weighPassingOn(pair.id, deps)) === 'yes';
  const isWorried = (await deps.concerns.standOf(pair.id)) !== 'none';
  if (isWorried || (!mayMeet && !mayWrite)) return 'nothing-to-offer';
  for (const party of ['mentor', 'mentee'] as const) await tell(pair, party, { on, schools, mayMeet, mayWrite }, deps);
  return 'offered';
};
