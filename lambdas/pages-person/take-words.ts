import { DateTime } from 'luxon';
import type { TaskKind } from '../../domain/concepts/task.ts';
import type { Objects } from '../adapters/objects.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor, type TaskDeps, taskIdOf } from '../shared/open-task.ts';
import { raiseSignal, type SignalDeps } from '../shared/raise-signal.ts';
import type { GivenConcern, GivenWords } from './deps.ts';

export interface WordsDeps extends TaskDeps, SignalDeps {
  rawMails: Pick<Objects, 'putText'>;
  pairs: TaskDeps['pairs'] & SignalDeps['pairs'];
}

interface Wanted {
  kind: TaskKind;
  text: string;
  dueAt?: string;
}

const refOf = ({ pairId, id }: GivenWords): string => `${pairId}/${id}`;

/** Keeps the words and opens the coordinator's task that shows them; both once for each id. */
const openWith = async (given: GivenWords, { kind, text, dueAt }: Wanted, deps: WordsDeps): Promise<void> => {
  const { id, pairId, side } = given;
  const evidenceKey = `words/${pairId}/${kind}.${id}.txt`;
  await deps.rawMails.putText(evidenceKey, text);
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  await openTaskFor({ kind, ref: refOf(given), pairId, side, ownerId: coordinatorId, evidenceKey, dueAt }, deps);
};

/** Holds all contact of the pair at once, then tells the coordinator. Due in hours of any day: `concernCriticalHours` when urgent. */
export const raiseConcern = async (concern: GivenConcern, deps: WordsDeps): Promise<void> => {
  const { id, pairId, side, at, urgent, name, text } = concern;
  const isKnown = (await deps.tasks.getTask(taskIdOf({ kind: 'concern', ref: refOf(concern) }))) !== undefined;
  if (!isKnown) await raiseSignal({ pairId, kind: 'concern-raised', side, at, id: `concern-${id}` }, deps);
  const hours = urgent ? deps.programme.concernCriticalHours : deps.programme.concernHours;
  const head = [urgent ? 'Urgent.' : '', name === undefined ? '' : `From: ${name}`].filter((line) => line !== '');
  const dueAt = toInstant(DateTime.fromISO(at).plus({ hours }));
  await openWith(concern, { kind: 'concern', text: [...head, '', text].join('\n').trim(), dueAt }, deps);
};

/** A question freezes nothing. */
export const askQuestion = async (question: GivenWords, deps: WordsDeps): Promise<void> =>
  await openWith(question, { kind: 'question', text: question.text }, deps);
