import type { Voided } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import { isParent, type Party } from '../../../domain/concepts/pair.ts';
import type { Asks } from '../../adapters/asks.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import type { Consents } from '../../adapters/consents.ts';
import type { Events } from '../../adapters/events.ts';
import { raiseSignal, type SignalDeps } from '../pairs/raise-signal.ts';
import { firstAskIdOf, roundOf } from './ask-id.ts';

export interface InvalidateDeps extends SignalDeps {
  asks: Pick<Asks, 'listAsks' | 'voidAnswer'>;
  choices: Pick<ChoiceItems, 'voidChoice'>;
  consents: Pick<Consents, 'listConsents' | 'appendConsent'>;
  events: Pick<Events, 'appendEvent'>;
}

export interface Invalidation extends Voided {
  pairId: string;
  side: Party;
  /** When the answer was given that was recorded in error. */
  given: string;
}

const appendEvidence = async (pairId: string, choice: Choice, { reason, by, at }: Voided, deps: InvalidateDeps) => {
  const records = (await deps.consents.listConsents(pairId)).filter(({ personId }) => personId === choice.personId);
  const of = records.filter(({ decision }) => decision !== 'invalidated').at(-1);
  const askId = of?.askId ?? firstAskIdOf(choice.side, choice.round);
  await deps.consents.appendConsent({
    id: `${pairId}.${askId}.invalidated.${at.replace(/[-:.]/g, '')}`,
    pairId,
    askId,
    personId: choice.personId,
    decision: 'invalidated',
    reason,
    waysAsked: [],
    ways: [],
    at,
    route: 'assisted',
    shown: [],
    recordedBy: by,
    ...(of === undefined ? {} : { of: of.id }),
  });
};

/**
 * An answer that was recorded in error counts as never given: whoever it was written down for is asked anew, by a coordinator. Unlike a
 * withdrawal it is nobody's no. The same again finishes what an earlier attempt left; `overtaken` when another answer stands meanwhile.
 */
export const invalidateAnswer = async (
  { pairId, side, given, ...wanted }: Invalidation,
  deps: InvalidateDeps,
): Promise<'invalidated' | 'overtaken'> => {
  const choice = await deps.choices.voidChoice(pairId, { side, at: given }, wanted);
  if (choice === undefined) return 'overtaken';
  const { voided, round } = choice;
  for (const ask of await deps.asks.listAsks(pairId))
    if (ask.side === side && ask.kind !== 'plan' && roundOf(ask.id) === round)
      await deps.asks.voidAnswer(pairId, ask.id, voided);
  if (isParent(side)) await appendEvidence(pairId, choice, voided, deps);
  const event = { id: `invalidated.${side}.${given}`, at: voided.at, kind: 'answer-invalidated', by: voided.by };
  await deps.events.appendEvent(pairId, { ...event, ref: `${side}.${voided.reason}` });
  // A coordinator has done this: a pair that stood still for it starts again.
  const kind = (await deps.pairs.getPair(pairId)).standing === 'paused' ? 'start-after-all' : 'ways-changed';
  await raiseSignal({ pairId, kind, side, at: voided.at, id: `${side}-invalidated` }, deps);
  return 'invalidated';
};
