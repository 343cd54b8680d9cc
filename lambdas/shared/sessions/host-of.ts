import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import { type ActingDeps, actingFor } from '../tasks/acting.ts';

export interface HostDeps extends ActingDeps {
  pairs: Pick<Pairs, 'getPair'>;
}

/** The id of whoever is to be in a session: who acts for the pair's coordinator when it starts. */
export const hostOf = async (
  { pairId, startsAt }: Pick<Session, 'pairId' | 'startsAt'>,
  deps: HostDeps,
): Promise<string> =>
  await actingFor((await deps.pairs.getPair(pairId)).coordinatorId, DateTime.fromISO(startsAt, { zone: ZONE }), deps);
