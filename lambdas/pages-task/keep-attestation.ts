import type { Session } from '../../domain/concepts/session.ts';
import { tellOrLeave } from '../shared/letters/tell-or-leave.ts';
import { toInstant } from '../shared/moment.ts';
import { goOnAttested } from '../shared/sessions/go-on-attested.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { SaidOfMeet } from './read-attestation.ts';

export type KeepAttestationDeps = Pick<
  PagesTaskDeps,
  'sessions' | 'records' | 'rawMails' | 'workflows' | 'needSupplies' | 'tryAgain' | 'now'
>;

/** The words are kept beside the session's other words. */
const keepGapWords = async ({ pairId, id }: Session, words: string, { rawMails }: KeepAttestationDeps) => {
  const gapKey = `words/${pairId}/gap.${id}.txt`;
  await rawMails.putText(gapKey, words);
  return { gapKey };
};

/**
 * Appends the word on a session, once: the first one stands, and only what stands has effects. What a crash left undone the next press
 * does: the workflow goes on last of all.
 */
export const keepAttestation = async (
  session: Session,
  { gap, ...said }: SaidOfMeet,
  { by, deps }: { by: string; deps: KeepAttestationDeps },
): Promise<void> => {
  const { pairId, id: sessionId } = session;
  const words = gap === undefined ? {} : await keepGapWords(session, gap, deps);
  const at = toInstant(deps.now());
  const kept = await deps.records.appendAttestation({ sessionId, pairId, at, by, ...said, ...words });
  if (kept.again !== undefined) await deps.tryAgain({ session, time: kept.again });
  if (kept.lacks.length > 0) await deps.needSupplies({ pairId, lacks: kept.lacks, at: kept.at });
  const { again, sessionId: _session, pairId: _pair, ...attested } = kept;
  const brokeOff = again === undefined ? {} : { brokeOff: true };
  await deps.sessions.updateSession(pairId, sessionId, { attested: { ...attested, ...brokeOff } });
  await tellOrLeave(async () => await goOnAttested(sessionId, deps));
};
