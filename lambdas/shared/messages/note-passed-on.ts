import type { Task } from '../../../domain/concepts/task.ts';
import type { Consents } from '../../adapters/consents.ts';

export interface NotePassedOnDeps {
  consents: Pick<Consents, 'listConfirmations' | 'appendConfirmation'>;
}

/** Where words that were passed on confirm a consent, it is evidence that they were, and by whom. */
export const notePassedOn = async (
  { pairId, evidenceKey, doneAt, doneBy }: Task,
  { consents }: NotePassedOnDeps,
): Promise<void> => {
  if (pairId === undefined || doneAt === undefined) return;
  const confirmations = await consents.listConfirmations(pairId);
  const given = confirmations.find(({ how, words }) => how === 'pass-on' && words?.key === evidenceKey);
  if (given === undefined) return;
  const { consentId, words } = given;
  await consents.appendConfirmation({ consentId, pairId, how: 'passed-on', at: doneAt, by: doneBy, words });
};
