import type { Party } from '../../../domain/concepts/pair.ts';
import type { SignalKind } from '../../../domain/concepts/signal.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Signals } from '../../adapters/signals.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { tellOrLeave } from '../letters/tell-or-leave.ts';

export interface SignalDeps {
  signals: Pick<Signals, 'putSignal' | 'markTold'>;
  pairs: Pick<Pairs, 'getPair'>;
  workflows: Pick<Workflows, 'succeedTask' | 'failTask'>;
}

export interface Raise {
  pairId: string;
  kind: SignalKind;
  side?: Party | undefined;
  at: string;
  /** Deterministic, so that a double POST or a retry raises one signal. */
  id: string;
}

/** Tells the pair's workflow of a signal that is already written. A closed token is fine: the next wait reads the signal. */
export const tellSignal = async (signal: Raise, deps: SignalDeps): Promise<void> => {
  const { hold } = await deps.pairs.getPair(signal.pairId);
  if (hold?.where === 'contact') await deps.workflows.failTask(hold.token, signal.kind);
  if (hold?.where === 'pause') await deps.workflows.succeedTask(hold.token, { outcome: signal.kind });
  await deps.signals.markTold(signal);
};

/** Writes a signal first and only then tells the workflow, so that none is lost between two waits. */
export const raiseSignal = async (signal: Raise, deps: SignalDeps): Promise<void> => {
  await deps.signals.putSignal(signal);
  await tellOrLeave(async () => await tellSignal(signal, deps));
};
