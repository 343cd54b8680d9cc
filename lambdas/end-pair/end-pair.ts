import type { Ending } from '../../domain/concepts/ending.ts';
import type { Pair, Party } from '../../domain/concepts/pair.ts';
import { tellsOfEnding } from '../../domain/rules/letters/tells-of-ending.ts';
import { HOME } from '../../domain/rules/pairs/what-settles.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { type TellDeps, tellPerson } from '../shared/letters/tell-person.ts';
import { toInstant } from '../shared/moment.ts';
import { type CascadeDeps, cascade } from '../shared/pairs/cascade.ts';
import { raiseSignal, type SignalDeps } from '../shared/pairs/raise-signal.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';

export type EndPairDeps = CascadeDeps &
  TellDeps & {
    signals: SignalDeps['signals'];
    workflows: SignalDeps['workflows'];
    pairs: Pick<Pairs, 'getPair' | 'setStanding'>;
    concerns: Pick<Concerns, 'standOf'>;
  };

/** A concern is looked at within hours; meanwhile nobody is told anything. */
const HELD_HOURS = 1;

const tellEverybody = async (pair: Pair, ending: Ending, deps: EndPairDeps): Promise<void> => {
  const asked = new Set<Party>((await deps.asks.listAsks(pair.id)).map((ask) => ask.side));
  const { to, tellMentee } = tellsOfEnding(ending.kind, [...asked]);
  const owned = { pairId: pair.id, side: 'mentee', ownerId: pair.coordinatorId } as const;
  if (tellMentee) await openTaskFor({ kind: 'tell-in-person', ref: `${pair.id}/ended-${ending.id}`, ...owned }, deps);
  for (const party of to) await tellPerson(pair, { party, key: `ended.${ending.id}.${party}`, news: 'ended' }, deps);
};

/**
 * Ends a pair by hand. It stands closed first, so that whatever runs on reads that; then all in hand stops, its workflow is told, and
 * whoever must hear does, once nobody is worried. A retry repeats nothing. `overtaken`: it ends otherwise, or schools were back before.
 */
export const makeEndPair =
  (deps: EndPairDeps) =>
  async ({ pairId, endingId }: { pairId: string; endingId: string }) => {
    const now = deps.now();
    const pair = await deps.pairs.getPair(pairId);
    const { ending } = pair;
    if (ending?.id !== endingId || pair.standing === 'returned')
      return { outcome: 'overtaken' as const, endsAt: toInstant(now) };
    const at = toInstant(now);
    await deps.pairs.setStanding(pairId, { standing: 'closed', at });
    await cascade(pairId, HOME, deps);
    await raiseSignal({ pairId, kind: 'pair-ended', at, id: `pair-ended-${endingId}` }, deps);
    if ((await deps.concerns.standOf(pairId)) === 'open')
      return { outcome: 'held' as const, endsAt: toInstant(now.plus({ hours: HELD_HOURS })) };
    await tellEverybody(pair, ending, deps);
    return { outcome: 'ended' as const, endsAt: at };
  };
