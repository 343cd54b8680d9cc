import type { DateTime } from 'luxon';
import type { Session } from '../../concepts/session.ts';
import { retryTimes } from './retry-times.ts';

/** The pair's workflow looks so often whether a time was chosen, and books it then. */
export const OFFER_LOOK_MINUTES = 10;

/** Times of its own day at which a Meet may still take place that was called off because nobody could be in it for us; none for any other. */
export const offeredAgain = (
  session: Pick<Session, 'status' | 'hostWanted' | 'startsAt' | 'endsAt' | 'retryOf'>,
  now: DateTime,
): string[] =>
  session.status === 'cancelled' && session.hostWanted === true
    ? retryTimes({ ...session, retryOf: undefined }, now.plus({ minutes: OFFER_LOOK_MINUTES }))
    : [];
