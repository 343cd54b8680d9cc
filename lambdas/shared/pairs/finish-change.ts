import type { Consent } from '../../../domain/concepts/consent.ts';
import { isParent, type Pair, type Party } from '../../../domain/concepts/pair.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { ChoiceItems, StoredChoice } from '../../adapters/choices.ts';
import type { Signals } from '../../adapters/signals.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { firstAskIdOf } from '../asks/ask-id.ts';
import { type ReceiptDeps, sendReceipt } from '../asks/send-receipt.ts';
import { type ConsentDeps, writeConsent } from '../asks/write-consent.ts';
import { tellOrLeave } from '../letters/tell-or-leave.ts';
import { openTaskFor } from '../tasks/open-task.ts';
import { tellSignal } from './raise-signal.ts';

export interface FinishDeps extends ReceiptDeps {
  asks: Pick<Asks, 'getAsk'>;
  choices: Pick<ChoiceItems, 'getChoice' | 'markChangeTold'>;
  consents: ReceiptDeps['consents'] & ConsentDeps['consents'];
  signals: Pick<Signals, 'putSignal' | 'markTold'>;
  workflows: Pick<Workflows, 'succeedTask' | 'failTask'>;
}

interface Changed {
  pair: Pair;
  choice: StoredChoice;
}

const appendEvidence = async ({ pair, choice }: Changed, deps: FinishDeps): Promise<Consent> => {
  const { change = {} } = choice;
  const id = change.askId ?? firstAskIdOf(choice.side, choice.round);
  const ask = (await deps.asks.getAsk(pair.id, id)) ?? { id, opening: 1, ways: [] };
  const refusal = choice.raises === 'withdrawn' ? 'withdrawn' : 'refused';
  return await writeConsent(
    {
      pairId: pair.id,
      personId: choice.personId,
      decision: choice.answer === 'yes' ? 'given' : refusal,
      answer: { ways: choice.ways, at: choice.at, route: choice.route, guidelines: choice.guidelines, by: change.by },
      ask: { ...ask, ways: change.asked ?? ask.ways },
      evidence: change.evidence,
    },
    deps,
  );
};

/** A yes after a no: the coordinator who records it has decided; of any other a coordinator hears by a task. */
const askToStart = async ({ pair, choice }: Changed, deps: FinishDeps): Promise<void> => {
  await openTaskFor(
    {
      kind: 'late-answer',
      ref: `${pair.id}/${firstAskIdOf(choice.side, choice.round)}/${choice.answer}/${choice.at}`,
      pairId: pair.id,
      side: choice.side,
      ownerId: pair.coordinatorId,
    },
    deps,
  );
};

const raise = async (changed: Changed, deps: FinishDeps): Promise<void> => {
  const { side, at, route, raises } = changed.choice;
  if (raises === undefined || raises === 'nothing') return;
  if (raises === 'start-after-all' && route !== 'assisted') return await askToStart(changed, deps);
  const signal = { pairId: changed.pair.id, kind: raises, side, at, id: `${side}-${raises}` };
  // A signal that is there already was told, or is told again by the sweep of what is untold.
  if (await deps.signals.putSignal(signal)) await tellOrLeave(async () => await tellSignal(signal, deps));
};

/**
 * Does all that follows from a change of mind that is written, each part once however often it is called. The signal first: whatever
 * else fails, a no is heard.
 */
export const finishChange = async ({ pair, choice }: Changed, deps: FinishDeps): Promise<void> => {
  await raise({ pair, choice }, deps);
  const { side, personId, answer, ways, times, every, at, route, round, change } = choice;
  const consent = isParent(side) ? await appendEvidence({ pair, choice }, deps) : undefined;
  await sendReceipt(
    {
      pair,
      side,
      personId,
      askId: firstAskIdOf(side, round),
      kind: isParent(side) ? 'consent' : 'take-part',
      answer: { answer, ways, times, every, at, route, by: change?.by },
      consent,
    },
    deps,
  );
  await deps.choices.markChangeTold(pair.id, choice);
};

/** Finishes what a crash left of the last change of mind of one side, if that is what stands. */
export const finishKeptChange = async (pairId: string, side: Party, deps: FinishDeps): Promise<void> => {
  const choice = await deps.choices.getChoice(pairId, side);
  if (choice?.raises !== undefined) await finishChange({ pair: await deps.pairs.getPair(pairId), choice }, deps);
};
