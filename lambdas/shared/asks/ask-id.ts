import type { AskKind } from '../../../domain/concepts/ask.ts';
import { isParent, type Party } from '../../../domain/concepts/pair.ts';
import type { Way } from '../../../domain/concepts/way.ts';

export interface AskName {
  kind: AskKind;
  side: Party;
  /** Round of the pair: one for each closure of the schools. */
  round: number;
  /** Round of proposing, for a plan. */
  planRound: number;
}

/** `{kind}.{side}.{round}` and, for a plan, `.{planRound}`: the same question has the same id for ever. */
export const askIdOf = ({ kind, side, round, planRound }: AskName): string =>
  kind === 'plan' ? `${kind}.${side}.${round}.${planRound}` : `${kind}.${side}.${round}`;

/** The question about taking part, or about consent, that this side is asked in a round. */
export const firstAskIdOf = (side: Party, round: number): string =>
  askIdOf({ kind: isParent(side) ? 'consent' : 'take-part', side, round, planRound: 1 });

/** The question about ways that came up after this party had agreed to others: the same ways are the same question. */
export const moreAskIdOf = (party: Party, round: number, ways: readonly Way[]): string =>
  `${firstAskIdOf(party, round)}.${ways.join('_')}`;

/** The pair's round in which that question was asked. */
export const roundOf = (askId: string): number => Number(askId.split('.')[2] ?? 1);

interface Opened {
  id: string;
  opening: number;
}

/** Names what belongs to one opening of a question: a question put afresh after a pause has new mails and new tasks. */
const nameOf = ({ id, opening }: Opened): string => (opening === 1 ? id : `${id}.${opening}`);

export const askMailKey = (ask: Opened): string => `ask.${nameOf(ask)}`;

export const reminderMailKey = (ask: Opened, number: number): string => `remind.${nameOf(ask)}.${number}`;

export const unclearMailKey = (ask: Opened): string => `unclear.${nameOf(ask)}`;

/** What tasks about this question refer to: pair and ask, and the opening from the second on. */
export const askTaskRef = ({ pairId, id, opening }: Opened & { pairId: string }): string =>
  opening === 1 ? `${pairId}/${id}` : `${pairId}/${id}/${opening}`;
