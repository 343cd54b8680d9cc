import type { DateTime } from 'luxon';
import { REOPENING_NOW } from '../../domain/concepts/reopening.ts';
import type { Programme } from '../../domain/programme.ts';
import { secondsToTell } from '../../domain/rules/letters/time-to-tell.ts';
import { comesHome } from '../../domain/rules/pairs/comes-home.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Reopenings } from '../adapters/reopenings.ts';
import { toInstant } from '../shared/moment.ts';
import { raiseSignal, type SignalDeps } from '../shared/pairs/raise-signal.ts';

export interface SignalPageDeps extends SignalDeps {
  pairs: Pick<Pairs, 'getPair' | 'listPairs'>;
  reopenings: Pick<Reopenings, 'findReopening'>;
  programme: Programme;
  now: () => DateTime;
}

export interface SignalPage {
  /** One school, or `all`. */
  schoolId: string;
  /** The last pair signalled. */
  after: string;
  /** The London date that was set beforehand, or `now`. */
  on: string;
}

/** Pairs in one page; each reads and writes a handful of items, well inside the function's time. */
const PAGE = 50;

/** Signals the next page of pairs that schools have reopened. `overtaken`: the day that was set does not count any more. */
export const makeSignalPage =
  (deps: SignalPageDeps) =>
  async ({ schoolId, after, on }: SignalPage) => {
    const isOvertaken = on !== REOPENING_NOW && (await deps.reopenings.findReopening(schoolId))?.on !== on;
    if (isOvertaken) return { schoolId, on, after, outcome: 'overtaken', signalled: 0, waitSeconds: 1 };
    const page = await deps.pairs.listPairs({ after, limit: PAGE });
    const due = page.filter((pair) => comesHome(pair, schoolId, on));
    for (const pair of due) {
      await raiseSignal(
        { pairId: pair.id, kind: 'schools-reopened', at: toInstant(deps.now()), id: `schools-reopened-${pair.round}` },
        deps,
      );
    }
    return {
      schoolId,
      on,
      after: page.at(-1)?.id ?? after,
      outcome: page.length < PAGE ? 'done' : 'more',
      signalled: due.length,
      waitSeconds: secondsToTell(due.length, deps.programme),
    };
  };
