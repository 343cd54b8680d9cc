import type { DateTime } from 'luxon';
import type { Programme } from '../../domain/programme.ts';
import { secondsToTell } from '../../domain/rules/time-to-tell.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { toInstant } from '../shared/moment.ts';
import { raiseSignal, type SignalDeps } from '../shared/raise-signal.ts';

export interface SignalPageDeps extends SignalDeps {
  pairs: Pick<Pairs, 'getPair' | 'listPairs'>;
  programme: Programme;
  now: () => DateTime;
}

/** Pairs in one page; each reads and writes a handful of items, well inside the function's time. */
const PAGE = 50;

/** Signals the next page of pairs that schools have reopened. `schoolId` is one school, or `all`; `after` the last pair signalled. */
export const makeSignalPage =
  (deps: SignalPageDeps) =>
  async ({ schoolId, after }: { schoolId: string; after: string }) => {
    const page = await deps.pairs.listPairs({ after, limit: PAGE });
    const due = page.filter(
      (pair) =>
        (schoolId === 'all' || pair.school.id === schoolId) &&
        pair.standing !== 'returned' &&
        pair.standing !== 'closed',
    );
    for (const pair of due) {
      await raiseSignal(
        { pairId: pair.id, kind: 'schools-reopened', at: toInstant(deps.now()), id: `schools-reopened-${pair.round}` },
        deps,
      );
    }
    return {
      schoolId,
      after: page.at(-1)?.id ?? after,
      outcome: page.length < PAGE ? 'done' : 'more',
      signalled: due.length,
      waitSeconds: secondsToTell(due.length, deps.programme),
    };
  };
