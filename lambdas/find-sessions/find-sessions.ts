import { isAhead } from '../../domain/concepts/session.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { allPairs } from '../shared/pairs/all-pairs.ts';
import type { HandOverInput } from '../shared/sessions/hand-over.ts';
import { type HostDeps, hostOf } from '../shared/sessions/host-of.ts';
import type { SessionInput } from '../shared/sessions/session-step.ts';

export interface FindSessionsDeps extends HostDeps {
  pairs: Pick<Pairs, 'getPair' | 'listPairs'>;
  sessions: Pick<Sessions, 'listSessions'>;
}

/** The booked sessions of a coordinator's pairs that somebody else is to be in than who was. */
export const makeFindSessions =
  (deps: FindSessionsDeps) =>
  async ({ coordinatorId }: HandOverInput): Promise<HandOverInput & { sessions: SessionInput[] }> => {
    const sessions: SessionInput[] = [];
    for (const pair of await allPairs(deps)) {
      if (pair.coordinatorId !== coordinatorId) continue;
      for (const session of (await deps.sessions.listSessions(pair.id)).filter(isAhead))
        if ((await hostOf(session, deps)) !== session.coordinatorId)
          sessions.push({ pairId: pair.id, sessionId: session.id });
    }
    return { coordinatorId, sessions };
  };
