import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Programme } from '../../../domain/programme.ts';
import { fitsDay } from '../../../domain/rules/sessions/fits-day.ts';
import { slotUnits } from '../../../domain/rules/sessions/slot-units.ts';
import type { Claim, Slots } from '../../adapters/slots.ts';

/** What a session takes of a person's day, the buffer after it included. */
export const claimFor = (session: Session, personId: string, programme: Programme): Claim => {
  const start = DateTime.fromISO(session.startsAt, { zone: ZONE });
  const minutes = DateTime.fromISO(session.endsAt).diff(start, 'minutes').minutes;
  return { personId, sessionId: session.id, ...slotUnits(start, minutes, programme.bufferMinutes) };
};

/** Claims a coordinator's time for a session, if their day has room for it. Claiming again changes nothing. */
export const claimCoordinator = async (
  session: Session,
  personId: string,
  { slots, programme }: { slots: Pick<Slots, 'claimSlot'>; programme: Programme },
): Promise<boolean> => {
  const claim = claimFor(session, personId, programme);
  const { units, sessionId } = claim;
  return await slots.claimSlot(claim, (taken) => fitsDay({ taken, units, sessionId, programme }) === 'yes');
};

/** Frees the time of coordinator and mentor; freeing it twice is fine. */
export const releaseClaims = async (
  session: Session,
  deps: { slots: Pick<Slots, 'releaseSlot'>; programme: Programme },
): Promise<void> => {
  for (const personId of [session.mentorId, session.coordinatorId]) {
    await deps.slots.releaseSlot(claimFor(session, personId, deps.programme));
  }
};
