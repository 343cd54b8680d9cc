import { DateTime } from 'luxon';
import type { Choices } from '../../concepts/choice.ts';
import type { Pair } from '../../concepts/pair.ts';
import type { Programme } from '../../programme.ts';
import { lastOfficeOpening, nextOfficeOpening } from '../calendar/office-hours.ts';

export interface WaitingMentor {
  pair: Pick<Pair, 'round' | 'followedUpAt'>;
  choices: Choices;
  now: DateTime;
  programme: Programme;
}

/**
 * When a mentor who waits until schools go back is told how this will work: in office hours, at the latest `waitFollowUpDays` after
 * their choice, once for each such choice. Undefined when nobody waits, or they were told.
 */
export const followUpAt = ({ pair, choices: { mentor }, now, programme }: WaitingMentor): DateTime | undefined => {
  if (mentor?.answer !== 'wait' || mentor.round !== pair.round) return undefined;
  if (pair.followedUpAt !== undefined && pair.followedUpAt >= mentor.at) return undefined;
  const latest = lastOfficeOpening(DateTime.fromISO(mentor.at).plus({ days: programme.waitFollowUpDays }));
  return latest > now ? latest : nextOfficeOpening(now);
};
