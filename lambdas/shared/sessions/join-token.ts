import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { LinkOf } from '../../../domain/concepts/link.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { toInstant } from '../moment.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

/** Who gets a link to a session, in the order in which they are told. */
export type Attendee = LinkOf<'join'>['as'];
export const ATTENDEES: readonly Attendee[] = ['coordinator', 'mentor', 'mentee'];

/** A guest's link still shows "it is over" for some days; their mail has another one for worries. A coordinator's is both. */
const LINK_DAYS_AFTER = 7;

/** A link of their own to one session. */
export const mintJoinToken = async (
  { session, as }: { session: Session; as: Attendee },
  personId: string,
  deps: Pick<TaskDeps, 'links' | 'now' | 'programme'>,
): Promise<string> => {
  const days = as === 'coordinator' ? deps.programme.retentionDays.link : LINK_DAYS_AFTER;
  const expiresAt = DateTime.fromISO(session.endsAt, { zone: ZONE }).plus({ days });
  return await deps.links.mintLink(
    { kind: 'join', pairId: session.pairId, sessionId: session.id, personId, as },
    { at: toInstant(deps.now()), expiresAt: toInstant(expiresAt) },
  );
};
