import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import { readAnswer } from '../../domain/rules/read-answer.ts';
import { doTaskPage } from '../../views/pages/task/do-task.tsx';
import { type ReplyTaskProps, type ReplyTaskWords, replyTaskPage } from '../../views/pages/task/reply-task.tsx';
import { readRaw } from '../receive-mail/read-raw.ts';
import { toInstant } from '../shared/moment.ts';
import { findAsk } from './ask-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import { decisionOf, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type ReplyTaskDeps = Pick<PagesTaskDeps, 'asks' | 'people' | 'rawMails' | 'recordAnswer' | 'now'>;

/** Raw mails lie below this folder; anything else that is kept with a task is plain text. */
const RAW_MAILS = 'inbound/';

const textOf = async (key: string, { rawMails }: ReplyTaskDeps): Promise<string | undefined> => {
  if (!key.startsWith(RAW_MAILS)) return await rawMails.getText(key);
  const raw = await rawMails.getBytes(key);
  return raw && (await readRaw(raw)).text;
};

const replyOf = async ({ task }: OpenTask, deps: ReplyTaskDeps): Promise<string> => {
  const text = task.evidenceKey === undefined ? undefined : await textOf(task.evidenceKey, deps);
  return text?.trim() || 'The reply has no words in it.';
};

const replyProps = async (ask: Ask, open: OpenTask, deps: ReplyTaskDeps): Promise<ReplyTaskProps> => {
  const reply = await replyOf(open, deps);
  return {
    ...open.view,
    name: await nameOf(ask.personId, deps),
    reply,
    reading: readAnswer({ text: reply }).answer,
    ways: ask.ways,
    recordedBy: `${open.by.first} ${open.by.last}`,
  };
};

const toAnswer = (ask: Ask, decision: 'yes' | 'no', { open, at }: { open: OpenTask; at: string }): Answer => ({
  answer: decision,
  ways: decision === 'yes' ? [...ask.ways] : [],
  times: [],
  at,
  route: 'assisted',
  by: open.by.id,
});

const record = async (ask: Ask, decision: 'yes' | 'no', { open, deps }: Reading): Promise<string> => {
  const { evidenceKey } = open.task;
  const { outcome } = await deps.recordAnswer({
    pairId: ask.pairId,
    askId: ask.id,
    answer: toAnswer(ask, decision, { open, at: toInstant(deps.now()) }),
    evidence: { matchedRule: 'coordinator', ...(evidenceKey === undefined ? {} : { rawMailKey: evidenceKey }) },
  });
  return outcome === 'too-late' ? outcome : decision;
};

interface Reading {
  open: OpenTask;
  deps: ReplyTaskDeps;
}

/** A reply that a person reads: yes, no, or no answer at all, which lets a held question go on. A reply to no question is only read. */
export const makeReplyTask = (words: ReplyTaskWords, deps: ReplyTaskDeps): TaskKindPage => ({
  show: async (open) => {
    const ask = await findAsk(open, deps);
    if (ask !== undefined) return replyTaskPage(await replyProps(ask, open, deps), words);
    return doTaskPage({ ...open.view, words: await replyOf(open, deps) }, { ...words, wordsTitle: 'Their words' });
  },
  act: async (open, form) => {
    const ask = await findAsk(open, deps);
    if (ask === undefined) return { outcome: 'done', as: 'done' };
    const decision = decisionOf(form, ['yes', 'no', 'leave']);
    if (decision === undefined) return { outcome: 'again', errors: [] };
    if (decision !== 'leave') return { outcome: 'done', as: await record(ask, decision, { open, deps }) };
    await deps.asks.markAsk(ask.pairId, ask.id, { heldAt: undefined });
    return { outcome: 'done', as: 'leave' };
  },
});
