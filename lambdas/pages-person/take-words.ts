import { DateTime } from 'luxon';
import type { TaskKind } from '../../domain/concepts/task.ts';
import type { Concerns } from '../adapters/concerns.ts';
import type { Objects } from '../adapters/objects.ts';
import { readerIdOf } from '../shared/manager.ts';
import { toInstant } from '../shared/moment.ts';
import { openTaskFor, type TaskDeps, taskIdOf } from '../shared/open-task.ts';
import { raiseSignal, type SignalDeps } from '../shared/raise-signal.ts';
import type { GivenConcern, GivenWords } from './deps.ts';

export interface WordsDeps extends TaskDeps, SignalDeps {
  rawMails: Pick<Objects, 'putText'>;
  concerns: Pick<Concerns, 'appendConcern'>;
  pairs: TaskDeps['pairs'] & SignalDeps['pairs'];
}

interface Wanted {
  kind: TaskKind;
  text: string;
  dueAt?: string;
}

/** Words about no pair are kept under this name. */
const NO_PAIR = 'programme';

const refOf = ({ pairId = NO_PAIR, id }: GivenWords): string => `${pairId}/${id}`;

/** The side tells who of a pair wrote it; a coordinator or manager is named. */
const writerOf = async ({ side, by }: GivenWords, { people }: WordsDeps): Promise<string | undefined> => {
  if (side !== undefined) return undefined;
  const { first, last } = await people.getPerson(by);
  return `${first} ${last}`;
};

const withHead = (head: (string | undefined)[], text: string): string => {
  const lines = head.filter((line) => line !== undefined);
  return lines.length === 0 ? text : [...lines, '', text].join('\n');
};

const wordsKeyOf = (kind: TaskKind, { id, pairId = NO_PAIR }: GivenWords): string =>
  `words/${pairId}/${kind}.${id}.txt`;

/** Keeps the words and opens the task that shows them to whoever reads them; both once for each id. */
const openWith = async (given: GivenWords, { kind, text, dueAt }: Wanted, deps: WordsDeps): Promise<void> => {
  const { pairId, side, by } = given;
  const evidenceKey = wordsKeyOf(kind, given);
  await deps.rawMails.putText(evidenceKey, text);
  const pair = pairId === undefined ? undefined : await deps.pairs.getPair(pairId);
  const ownerId = readerIdOf(pair, by);
  await openTaskFor({ kind, ref: refOf(given), pairId, side, ownerId, evidenceKey, dueAt }, deps);
};

/** From the moment that the concern is written nothing is sent to the pair; its workflow hears of it next. */
const freeze = async (concern: GivenConcern, deps: WordsDeps): Promise<void> => {
  const { id, pairId, side, by, at, urgent } = concern;
  const textKey = wordsKeyOf('concern', concern);
  await deps.concerns.appendConcern({ id, pairId, about: 'other', side, by, urgent, at, textKey });
  if (pairId !== undefined) await raiseSignal({ pairId, kind: 'concern-raised', side, at, id: `concern-${id}` }, deps);
};

/** Holds all contact of the pair at once, then tells whoever reads it. Due in hours of any day: `concernCriticalHours` when urgent. */
export const raiseConcern = async (concern: GivenConcern, deps: WordsDeps): Promise<void> => {
  const { at, urgent, text } = concern;
  const name = concern.name ?? (await writerOf(concern, deps));
  const isKnown = (await deps.tasks.getTask(taskIdOf({ kind: 'concern', ref: refOf(concern) }))) !== undefined;
  if (!isKnown) await freeze(concern, deps);
  const hours = urgent ? deps.programme.concernCriticalHours : deps.programme.concernHours;
  const dueAt = toInstant(DateTime.fromISO(at).plus({ hours }));
  const head = [urgent ? 'Urgent.' : undefined, name && `From: ${name}`];
  await openWith(concern, { kind: 'concern', text: withHead(head, text), dueAt }, deps);
};

/** A question freezes nothing. */
export const askQuestion = async (question: GivenWords, deps: WordsDeps): Promise<void> => {
  const name = await writerOf(question, deps);
  await openWith(question, { kind: 'question', text: withHead([name && `From: ${name}`], question.text) }, deps);
};
