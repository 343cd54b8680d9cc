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

/** One to the mentor, one to the coordinator about the mentee. The machine starts a page each second. */
const MAILS_A_START = 2;

const pageSizeOf = ({ mailsPerSecond }: Programme): number => Math.max(1, Math.floor(mailsPerSecond / MAILS_A_START));

/** The next pairs of a list to start, as many as the mail rate bears in a second. Pairs whose life has ended stay ended. */
export const makePageCohort =
  (deps: PageCohortDeps) =>
  async ({ bucket, manifestKey, from }: z.infer<typeof pageCohortInput>) => {
    const text = await deps.cohortsIn(bucket).getText(manifestKey);
    if (text === undefined) throw new MissingItemError(`manifest ${manifestKey}`);
    const { pairIds } = manifestSchema.parse(JSON.parse(text));
    const next = from + pageSizeOf(deps.programme);
    const found = await Promise.all(pairIds.slice(from, next).map((pairId) => deps.pairs.findPair(pairId)));
    return {
      pairs: found.flatMap((pair) =>
        pair === undefined || pair.standing === 'closed' || pair.standing === 'returned'
          ? []
          : [{ pairId: pair.id, generation: pair.generation }],
      ),
      next,
      outcome: next < pairIds.length ? ('more' as const) : ('done' as const),
    };
  };
