import * as z from 'zod';
import { MissingItemError } from '../../domain/errors.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { manifestSchema } from '../read-cohort/cohort-files.ts';

export const pageCohortInput = z.object({ bucket: z.string(), manifestKey: z.string(), from: z.number().int() });

export interface PageCohortDeps {
  cohortsIn(bucket: string): Pick<Objects, 'getText'>;
  pairs: Pick<Pairs, 'findPair'>;
  programme: Programme;
}

/** One to the mentor, one to the coordinator about the mentee. */
const MAILS_A_START = 2;

/** A school's usual list starts at once: SES bears a burst of fifty mails, what it throttles is retried, and the wait evens it out. */
const PAGE = 25;

/** The next pairs of a list to start, and how long to wait after them at the mail rate. Pairs whose life has ended stay ended. */
export const makePageCohort =
  (deps: PageCohortDeps) =>
  async ({ bucket, manifestKey, from }: z.infer<typeof pageCohortInput>) => {
    const text = await deps.cohortsIn(bucket).getText(manifestKey);
    if (text === undefined) throw new MissingItemError(`manifest ${manifestKey}`);
    const { pairIds } = manifestSchema.parse(JSON.parse(text));
    const next = from + PAGE;
    const found = await Promise.all(pairIds.slice(from, next).map((pairId) => deps.pairs.findPair(pairId)));
    return {
      pairs: found.flatMap((pair) =>
        pair === undefined || pair.standing === 'closed' || pair.standing === 'returned'
          ? []
          : [{ pairId: pair.id, generation: pair.generation }],
      ),
      next,
      waitSeconds: Math.ceil((PAGE * MAILS_A_START) / deps.programme.mailsPerSecond),
      outcome: next < pairIds.length ? ('more' as const) : ('done' as const),
    };
  };
