import type { DateTime } from 'luxon';
import { isAhead, type Session } from '../../domain/concepts/session.ts';
import { offeredAgain } from '../../domain/rules/sessions/offered-again.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { allPairs } from '../shared/pairs/all-pairs.ts';
import type { HandOverInput } from '../shared/sessions/hand-over.ts';
import { type HostDeps, hostOf } from '../shared/sessions/host-of.ts';
import type { SessionInput } from '../shared/sessions/session-step.ts';
import { isOfProgramme } from '../shared/tasks/manager.ts';

export interface FindSessionsDeps extends HostDeps {
  pairs: Pick<Pairs, 'getPair' | 'listPairs'>;
  sessions: Pick<Sessions, 'listSessions'>;
  now: () => DateTime;
}

/** Booked with somebody else than is to be in it now, or called off for want of anybody and possible again. */
const concerns = async (session: Session, isLast: boolean, deps: FindSessionsDeps): Promise<boolean> => {
  if (isAhead(session)) return (await hostOf(session, deps)) !== session.coordinatorId;
  return isLast && offeredAgain(session, deps.now()).length > 0 && !isOfProgramme(await hostOf(session, deps));
};

/** The sessions of a coordinator's pairs for which it has changed who is to be in them. */
export const makeFindSessions =
  (deps: FindSessionsDeps) =>
  async ({ coordinatorId }: HandOverInput): Promise<HandOverInput & { sessions: SessionInput[] }> => {
    const sessions: SessionInput[] = [];
    for (const pair of await allPairs(deps)) {
      if (pair.coordinatorId !== coordinatorId) continue;
      const all = await deps.sessions.listSessions(pair.id);
      for (const session of all)
        if (await concerns(session, session === all.at(-1), deps))
          sessions.push({ pairId: pair.id, sessionId: session.id });
    }
    return { coordinatorId, sessions };
  };
