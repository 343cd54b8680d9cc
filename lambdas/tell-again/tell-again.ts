import type { makeUntold } from '../adapters/untold.ts';
import { tellSignal } from '../shared/raise-signal.ts';
import { type AnswerDeps, finishAnswer } from '../shared/record-answer.ts';

export interface TellAgainDeps extends AnswerDeps {
  untold: ReturnType<typeof makeUntold>;
}

/** Every five minutes: finishes what a crash or a throttled call left between a written answer or signal and its workflow. */
export const makeTellAgain = (deps: TellAgainDeps) => async () => {
  const { asks, signals } = await deps.untold.listUntold();
  for (const { pairId, askId } of asks) {
    const ask = await deps.asks.getAsk(pairId, askId);
    if (ask !== undefined) await finishAnswer(ask, deps);
  }
  for (const signal of signals) await tellSignal(signal, deps);
  return { told: asks.length + signals.length };
};
