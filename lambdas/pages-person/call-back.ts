import type { Party } from '../../domain/concepts/pair.ts';
import { type AnswerDeps, markUnsure } from '../shared/asks/record-answer.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor } from '../shared/tasks/open-task.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Opens a task to phone this person: for an open question it also stops reminding them. */
export const requestCall = async (
  { pairId, side, askId }: { pairId: string; side: Party; askId?: string },
  deps: AnswerDeps,
): Promise<void> => {
  if (askId !== undefined) return await markUnsure({ pairId, askId }, deps);
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  const ref = `${pairId}/change.${side}/${toInstant(deps.now()).slice(0, 10)}`;
  await openTaskFor({ kind: 'call-person', ref, pairId, side, ownerId: coordinatorId }, deps);
};

/** "I'm not sure" is no answer: somebody phones. Gives the address of the page that says so. */
export const callBack = async ({ at, pair, party, ask }: Visit, deps: PagesPersonDeps): Promise<string> => {
  const isOpen = ask !== undefined && ask.answer === undefined && ask.closedAt === undefined;
  await deps.callBack({ pairId: pair.id, side: party, ...(isOpen ? { askId: ask.id } : {}) });
  return at('call');
};
