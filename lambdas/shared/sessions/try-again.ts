import { roomTermsOf } from '../../../domain/concepts/in-the-room.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { retryAt } from '../../../domain/rules/sessions/retry-times.ts';
import type { Sessions } from '../../adapters/sessions.ts';
import { toInstant } from '../moment.ts';

/**
 * Plans a Meet that broke off once more, the same day at a time that both said yes to: the pair's own workflow finds and books it as
 * soon as the first is reported. Planning it again changes nothing.
 */
export const tryAgain = async (
  { session, time }: { session: Session; time: string },
  { sessions }: { sessions: Pick<Sessions, 'listSessions' | 'putSession'> },
): Promise<void> => {
  const { id, pairId, way, coordinatorId, mentorId } = session;
  const last = (await sessions.listSessions(pairId)).at(-1) ?? session;
  if (session.retryOf !== undefined || last.id !== id) return;
  const number = last.number + 1;
  const { startsAt, endsAt } = retryAt(session, time);
  const times = { startsAt: toInstant(startsAt), endsAt: toInstant(endsAt) };
  // A move that both said yes to: it needs no notice.
  const planned = { status: 'planned', sequence: 1, retryOf: id } as const;
  await sessions.putSession({
    id: `${pairId}.${number}`,
    pairId,
    number,
    way,
    ...roomTermsOf(session),
    coordinatorId,
    mentorId,
    ...times,
    ...planned,
  });
};
