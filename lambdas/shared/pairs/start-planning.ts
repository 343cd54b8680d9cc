import type { DateTime } from 'luxon';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import { toInstant } from '../moment.ts';

export interface PlanningDeps {
  pairs: Pick<Pairs, 'setStanding'>;
  now: () => DateTime;
}

/** A step of an ended branch may run late: it then changes nothing. */
export const startPlanning = async (pair: Pair, deps: PlanningDeps): Promise<void> => {
  if (pair.standing !== 'asking') return;
  await deps.pairs.setStanding(pair.id, { standing: 'planning', at: toInstant(deps.now()) });
};
