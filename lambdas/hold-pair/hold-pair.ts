import type { Signal } from '../../domain/concepts/signal.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { Signals } from '../adapters/signals.ts';
import type { Workflows } from '../adapters/workflows.ts';

export interface HoldPairDeps {
  pairs: Pick<Pairs, 'getPair' | 'holdPair'>;
  signals: Pick<Signals, 'pendingSignals'>;
  concerns: Pick<Concerns, 'standOf'>;
  workflows: Pick<Workflows, 'succeedTask' | 'failTask'>;
}

export interface HoldPairInput {
  pairId: string;
  generation: number;
  entry?: number | undefined;
  where: 'contact' | 'pause';
  /** A person has been called: only what comes in anew makes the pair look again. */
  standsStill?: boolean | undefined;
  token: string;
}

/** Room for the entries into Contact of one generation; a pair enters a few dozen times a year at most. */
const ENTRIES = 100_000;

/** Grows with every wait of a pair, so that a late call of an earlier wait never takes the token's place. */
const keyOf = (generation: number, entry: number, where: 'contact' | 'pause'): number =>
  generation * ENTRIES + entry * 2 + (where === 'pause' ? 1 : 0);

/** Nothing wakes a frozen pair but the end of its freeze. That schools are back stays pending until the pair is home. */
const firstToWake = async (
  { pairId, where, standsStill = false }: HoldPairInput,
  { signals, concerns }: HoldPairDeps,
): Promise<Signal | undefined> => {
  const pending = await signals.pendingSignals(pairId);
  const first = pending.find(({ kind }) => !standsStill || kind !== 'schools-reopened');
  if (first === undefined || where === 'contact') return first;
  return (await concerns.standOf(pairId)) === 'open' ? undefined : first;
};

/** Sets the token first and reads the signals then: whoever raises one in between sees the token, or is seen here. */
export const makeHoldPair =
  (deps: HoldPairDeps) =>
  async (input: HoldPairInput): Promise<Record<string, never>> => {
    const { pairs, workflows } = deps;
    const { pairId, generation, entry, where, token } = input;
    const at = entry ?? (await pairs.getPair(pairId)).entry;
    const held = await pairs.holdPair(pairId, { token, key: keyOf(generation, at, where), where });
    const pending = await firstToWake(input, deps);
    if (held === undefined || pending === undefined) return {};
    if (where === 'contact') await workflows.failTask(token, pending.kind);
    else await workflows.succeedTask(token, { outcome: pending.kind });
    return {};
  };
