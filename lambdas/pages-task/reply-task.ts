import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import { readAnswer } from '../../domain/rules/read-answer.ts';
import { takeNewText } from '../../domain/rules/take-new-text.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { doTaskPage } from '../../views/pages/task/do-task.tsx';
import { type ReplyTaskProps, type ReplyTaskWords, replyTaskPage } from '../../views/pages/task/reply-task.tsx';
import { readRaw } from '../receive-mail/read-raw.ts';
import { toInstant } from '../shared/moment.ts';
import { actOnAnswer, findAsk, toAsked } from './ask-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import { type Acted, decisionOf, type Entry, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type ReplyTaskDeps = Pick<
  PagesTaskDeps,
  'asks' | 'people' | 'rawMails' | 'recordAnswer' | 'needSupplies' | 'programme' | 'now'
>;

/** Raw mails lie below this folder; anything else that is kept with a task is plain text. */
const RAW_MAILS = 'inbound/';

interface Kept {
  text: string;
  from?: string | undefined;
}

interface Reply extends Pick<Kept, 'from'> {
  /** Their own words. */
  words: string;
  /** All that came, when it is more. */
  whole?: string | undefined;
}

const readKept = async (key: string, { rawMails }: ReplyTaskDeps): Promise<Kept> => {
  if (!key.startsWith(RAW_MAILS)) return { text: (await rawMails.getText(key)) ?? '' };
  const raw = await rawMails.getBytes(key);
  return raw === undefined ? { text: '' } : await readRaw(raw);
};

/** Links of others in a quoted mail are nobody else's to press. */
const withoutLinks = (text: string): string => text.replace(/\/(a|t|join)\/[0-9a-z]{20,}/gi, '/$1/…');

/** Their own words when they stand clear of what is quoted, else all of it. */
const ownWords = (text: string): string => {
  const { lines, strays, betweenQuotes } = takeNewText({ text });
  return lines.length === 0 || strays.length > 0 || betweenQuotes ? withoutLinks(text) : lines.join('\n');
};

const replyOf = async ({ task }: OpenTask, deps: ReplyTaskDeps): Promise<Reply & { text: string }> => {
  const { text, from } = task.evidenceKey === undefined ? { text: '' } : await readKept(task.evidenceKey, deps);
  const whole = withoutLinks(text.trim());
  const words = ownWords(whole);
  return {
    text: whole,
    words: words || 'The reply has no words in it.',
    whole: whole.length > words.length ? whole : undefined,
    from: from || undefined,
  };
};

const replyProps = async (ask: Ask, { open, entry }: Shown, deps: ReplyTaskDeps): Promise<ReplyTaskProps> => {
  const { text, words, whole, from } = await replyOf(open, deps);
  const person = await deps.people.getPerson(ask.personId);
  const { answers } = languageOf(person, { live: deps.programme.languages });
  return {
    ...open.view,
    name: `${person.first} ${person.last}`,
    reply: words,
    wholeMail: whole,
    from,
    reading: readAnswer({ text, words: answers }).answer,
    asked: toAsked(ask),
    entry: entry.form,
    recordedBy: `${open.by.first} ${open.by.last}`,
  };
};

interface Shown {
  open: OpenTask;
  entry: Entry;
}

interface Read extends Omit<Shown, 'entry'> {
  ask: Ask;
  form: URLSearchParams;
}

/** The buttons of a consent mean a yes to all that was asked; every other answer comes by the form. */
const wholeAnswer = ({ ask, open, form }: Read, deps: ReplyTaskDeps): Answer | undefined => {
  const answer = decisionOf(form, ['yes', 'no']);
  if (answer === undefined || ask.kind !== 'consent' || form.get('whole') !== 'yes') return undefined;
  const ways = answer === 'yes' ? [...ask.ways] : [];
  return { answer, ways, times: [], at: toInstant(deps.now()), route: 'assisted', by: open.by.id };
};

const actOnReply = async (read: Read, deps: ReplyTaskDeps): Promise<Acted> => {
  const { evidenceKey } = read.open.task;
  const evidence: Evidence = { means: 'mail', mailKey: evidenceKey };
  const record = async ({ pairId, id }: Ask, answer: Answer): Promise<string> => {
    const { outcome } = await deps.recordAnswer({ pairId, askId: id, answer, evidence });
    return outcome === 'too-late' ? outcome : answer.answer;
  };
  const whole = wholeAnswer(read, deps);
  if (whole !== undefined) return { outcome: 'done', as: await record(read.ask, whole) };
  return await actOnAnswer({ ...read, deps, record });
};

/** A reply that a person reads: an answer, or none, which lets a held question go on. A reply to no question is only read. */
export const makeReplyTask = (words: ReplyTaskWords, deps: ReplyTaskDeps): TaskKindPage => ({
  show: async (open, entry) => {
    const ask = await findAsk(open, deps);
    if (ask !== undefined) return replyTaskPage(await replyProps(ask, { open, entry }, deps), words);
    const { words: said } = await replyOf(open, deps);
    return doTaskPage({ ...open.view, words: said }, { ...words, wordsTitle: 'Their words' });
  },
  act: async (open, form) => {
    const ask = await findAsk(open, deps);
    if (ask === undefined) return { outcome: 'done', as: 'done' };
    if (form.get('decision') !== 'leave') return await actOnReply({ ask, open, form }, deps);
    await deps.asks.markAsk(ask.pairId, ask.id, { heldAt: undefined });
    return { outcome: 'done', as: 'leave' };
  },
});
