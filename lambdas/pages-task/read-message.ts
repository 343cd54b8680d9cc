import { createHash } from 'node:crypto';
import { type Message, receiverOf, type Writer, wordsKeyOf } from '../../domain/concepts/message.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { type ContactDetail, findContactDetails } from '../../domain/rules/find-contact-details.ts';
import { cutDetails } from '../../domain/rules/messages/cut-details.ts';
import { findWorryingWords } from '../../domain/rules/messages/find-worrying-words.ts';
import { readMessagePage, type ThreadEntry } from '../../views/pages/task/read-message.tsx';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { weighPassingOn } from '../shared/messages/message-standing.ts';
import { messageIdOfTask } from '../shared/messages/message-tasks.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import { type Acted, decisionOf, type Entry, NOT_DECIDED, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type ReadMessageDeps = Pick<
  PagesTaskDeps,
  'messages' | 'people' | 'pairs' | 'choices' | 'concerns' | 'rawMails' | 'programme' | 'now'
>;

/** Earlier messages that are shown with this one. */
const MOST_EARLIER = 10;

const STANDS: Record<Message['status'], string> = {
  received: 'Nobody has read it yet.',
  allowed: 'It waits to be passed on.',
  redacted: 'It waits to be passed on, with words left out.',
  blocked: 'It was not passed on.',
  'handed-over': 'It is with you to pass on.',
  delivered: 'It was passed on.',
  stopped: 'It was stopped.',
};

interface Found {
  pair: Pair;
  message: Message;
  text: string;
  details: ContactDetail[];
}

const detailsIn = (text: string, { programme }: ReadMessageDeps): ContactDetail[] =>
  findContactDetails(text, { ours: [programme.phoneNumber, programme.textNumber] });

const find = async ({ task, pair }: OpenTask, deps: ReadMessageDeps): Promise<Found> => {
  const message = pair === undefined ? undefined : await deps.messages.getMessage(pair.id, messageIdOfTask(task));
  if (pair === undefined || message === undefined) throw new MissingItemError(`message of task ${task.id}`);
  const text = (await deps.rawMails.getText(message.textKey)) ?? '';
  return { pair, message, text, details: detailsIn(text, deps) };
};

const firstOf = async (pair: Pair, side: Writer, { people }: ReadMessageDeps): Promise<string> =>
  (await people.getPerson(personIdOf(pair, side))).first;

const threadOf = async ({ pair, message }: Found, deps: ReadMessageDeps): Promise<ThreadEntry[]> => {
  const earlier = (await deps.messages.listMessages(pair.id)).filter(
    ({ id, at }) => id !== message.id && at <= message.at,
  );
  return await Promise.all(
    earlier.slice(-MOST_EARLIER).map(async (each) => ({
      from: await firstOf(pair, each.from, deps),
      at: each.at,
      stand: STANDS[each.status],
      text: (await deps.rawMails.getText(wordsKeyOf(each))) ?? '',
    })),
  );
};

const show = async (open: OpenTask, { form }: Entry, deps: ReadMessageDeps): Promise<string> => {
  const found = await find(open, deps);
  const { pair, message, text, details } = found;
  const isTyped = message.by !== personIdOf(pair, message.from);
  return readMessagePage({
    ...open.view,
    from: await firstOf(pair, message.from, deps),
    to: await firstOf(pair, receiverOf(message.from), deps),
    text,
    hadFiles: message.hadFiles,
    typedBy: isTyped ? await nameOf(message.by, deps) : undefined,
    details,
    worrying: findWorryingWords(text, deps.programme.worryingWords),
    mayPass: await weighPassingOn(pair.id, deps),
    suggestion: cutDetails(text, details),
    thread: await threadOf(found, deps),
    helplines: deps.programme.helplines,
    entry: form,
  });
};

const again = (field: string, text: string): Acted => ({ outcome: 'again', errors: [{ field, text }] });

/** Named by what it holds, so that no second version overwrites a first. */
const keep = async ({ message }: Found, part: 'passed' | 'reason', text: string, { rawMails }: ReadMessageDeps) => {
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const { pairId, id, from } = message;
  // The writer may have what was made of their words, and not why they were not passed on.
  const name = part === 'passed' ? `message.${from}.${id}.passed` : `message-reason.${id}`;
  const key = `words/${pairId}/${name}.${mark}.txt`;
  await rawMails.putText(key, text);
  return key;
};

interface Decided {
  event: 'allow' | 'redact' | 'block';
  fields: { passedKey?: string; reasonKey?: string };
}

/** Of two who decide at once the first one counts. */
const decide = async (open: OpenTask, { message }: Found, decided: Decided, deps: ReadMessageDeps): Promise<Acted> => {
  const { event, fields } = decided;
  const mark = { decidedAt: toInstant(deps.now()), decidedBy: open.by.id };
  const moved = await deps.messages.moveMessage(message, event, { ...fields, ...mark });
  return { outcome: 'done', as: moved === undefined ? 'overtaken' : event };
};

const redact = async (open: OpenTask, found: Found, form: URLSearchParams, deps: ReadMessageDeps): Promise<Acted> => {
  const words = (form.get('words') ?? '').trim().replace(/\r\n/g, '\n');
  if (words === '') return again('words', 'Enter the words to pass on');
  if (detailsIn(words, deps).length > 0 && form.get('sure') !== 'yes')
    return again('words', 'These words may still hold contact details. Take them out, or say above that you are sure');
  const passedKey = await keep(found, 'passed', words, deps);
  return await decide(open, found, { event: 'redact', fields: { passedKey } }, deps);
};

const block = async (open: OpenTask, found: Found, form: URLSearchParams, deps: ReadMessageDeps): Promise<Acted> => {
  const reason = (form.get('reason') ?? '').trim();
  if (reason === '') return again('reason', 'Enter why it is not passed on');
  const reasonKey = await keep(found, 'reason', reason, deps);
  return await decide(open, found, { event: 'block', fields: { reasonKey } }, deps);
};

const act = async (open: OpenTask, form: URLSearchParams, deps: ReadMessageDeps): Promise<Acted> => {
  const decision = decisionOf(form, ['allow', 'redact', 'block']);
  if (decision === undefined) return { outcome: 'again', errors: NOT_DECIDED };
  const found = await find(open, deps);
  if (decision === 'redact') return await redact(open, found, form, deps);
  if (decision === 'block') return await block(open, found, form, deps);
  if (found.text === '') return again('decision', 'There are no words to pass on');
  if (found.details.length > 0 && form.get('sure') !== 'yes')
    return again('sure', 'Select that you are sure, or pass on other words');
  return await decide(open, found, { event: 'allow', fields: {} }, deps);
};

/** What was written and by whom, for a concern. */
export const wordsOfMessage = async (
  { task, pair }: OpenTask,
  deps: Pick<ReadMessageDeps, 'messages' | 'rawMails'>,
): Promise<string> => {
  const message = pair === undefined ? undefined : await deps.messages.getMessage(pair.id, messageIdOfTask(task));
  if (message === undefined) throw new MissingItemError(`message of task ${task.id}`);
  return `A message of the ${message.from}:\n\n${(await deps.rawMails.getText(message.textKey)) ?? ''}`;
};

/** A coordinator reads every message; whoever is alerted by worrying words reads the same page. */
export const makeReadMessage = (deps: ReadMessageDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => await act(open, form, deps),
});
