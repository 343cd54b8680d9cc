import type { Pair } from '../../domain/concepts/pair.ts';
import type { CohortRow } from '../../domain/rules/pairs/read-cohort-row.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { People } from '../adapters/people.ts';
import type { Signals } from '../adapters/signals.ts';

export interface StartRoundDeps {
  people: Pick<People, 'getPerson' | 'changePerson'>;
  pairs: Pick<Pairs, 'startRound'>;
  signals: Pick<Signals, 'pendingSignals' | 'markHandled'>;
}

const plain = (name: string): string => name.trim().toLowerCase();

/** Whether a list names the two whose pair came home: consent is never asked in other people's place. */
export const areTheSame = async (row: CohortRow, pair: Pair, { people }: StartRoundDeps): Promise<boolean> => {
  const [mentor, mentee] = [await people.getPerson(pair.mentorId), await people.getPerson(pair.menteeId)];
  const named = [row.mentor_first, row.mentor_last, row.mentee_first, row.mentee_last].map(plain);
  return [mentor.first, mentor.last, mentee.first, mentee.last].map(plain).every((name, at) => name === named[at]);
};

/** A membership that was renewed since; other details are changed by a coordinator who has phoned. */
const renewMembership = async (row: CohortRow, { mentorId }: Pair, { people }: StartRoundDeps): Promise<void> => {
  const mentor = await people.getPerson(mentorId);
  if ((mentor.pvgUntil ?? '') < row.pvg_until)
    await people.changePerson(mentor, { ...mentor, pvgUntil: row.pvg_until });
};

/**
 * Schools have closed again: a pair that came home is asked anew, in a round of its own. What came in while it was home concerned the
 * round before. A retry finds the pair being asked.
 */
export const startRound = async (row: CohortRow, pair: Pair, at: string, deps: StartRoundDeps): Promise<void> => {
  for (const signal of await deps.signals.pendingSignals(pair.id)) await deps.signals.markHandled(signal, at);
  await renewMembership(row, pair, deps);
  await deps.pairs.startRound(pair, { messagesAlready: row.messages_already, at });
};
