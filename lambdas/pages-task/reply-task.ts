import type { Answer } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import type { Look } from '../../domain/concepts/look.ts';
import { doTaskPage } from '../../views/pages/task/do-task.tsx';
import { type ReplyTaskProps, type ReplyTaskWords, replyTaskPage } from '../../views/pages/task/reply-task.tsx';
import type { StoredAsk } from '../adapters/asks.ts';
import { toInstant } from '../shared/moment.ts';
import { actOnAnswer, findAsk, type Recording } from './ask-task.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keptReply } from './kept-reply.ts';
import { type ScriptDeps, spokenScript } from './script-for.ts';
import { type Acted, decisionOf, type Entry, type OpenTask, type TaskKindPage } from './task-kind.ts';
import { toAsked } from './to-asked.ts';

export type ReplyTaskDeps = ScriptDeps & Pick<PagesTaskDeps, 'asks' | 'recordAnswer' | 'needSupplies' | 'now'>;

/** What is not known to be theirs is treated as a stranger's. */
const UNKNOWN: Look = {
  why: 'sender',
  sender: 'unverified',
  reading: 'unclear',
  rule: { name: 'none', version: 'none' },
  verdicts: {},
};

interface Shown {
  open: OpenTask;
  entry: Entry;
}

interface Read {
  ask: StoredAsk;
  open: OpenTask;
  form: URLSearchParams;
}

/** The mail itself, where it is proven that they wrote it. A YES in it answers words that say they may decide. */
const mailEvidence = ({ task: { look = UNKNOWN, evidenceKey } }: OpenTask): Evidence | undefined =>
  look.sender === 'verified' ? { means: 'mail', mailKey: evidenceKey, verdicts: look.verdicts } : undefined;

const replyProps = async (ask: StoredAsk, { open, entry }: Shown, deps: ReplyTaskDeps): Promise<ReplyTaskProps> => {
  const [{ words, whole, from }, person, script] = await Promise.all([
    keptReply(open, deps),
    deps.people.getPerson(ask.personId),
    spokenScript(open, ask, deps),
  ]);
  const inMail = mailEvidence(open) !== undefined;
  return {
    ...open.view,
    person,
    reply: words,
    wholeMail: whole,
    from,
    look: open.task.look ?? UNKNOWN,
    script: script.words,
    asked: toAsked(ask),
    told: ask.kind === 'consent' ? { phone: person.phone, inMail } : undefined,
    entry: entry.form,
    recordedBy: `${open.by.first} ${open.by.last}`,
  };
};

/** The buttons of a consent mean a yes to all that was asked; every other answer comes by the form. */
const wholeAnswer = ({ ask, open, form }: Read, deps: ReplyTaskDeps): Answer | undefined => {
  const answer = decisionOf(form, ['yes', 'no']);
  if (answer === undefined || ask.kind !== 'consent' || form.get('whole') !== 'yes') return undefined;
  const ways = answer === 'yes' ? [...ask.ways] : [];
  return { answer, ways, times: [], at: toInstant(deps.now()), route: 'assisted', by: open.by.id };
};

const actOnReply = async (read: Read, deps: ReplyTaskDeps): Promise<Acted> => {
  const mail = mailEvidence(read.open);
  const record: Recording['record'] = async ({ pairId, id }, answer, evidence) => {
    const mayDecide = evidence?.means === 'mail' && answer.answer === 'yes' ? { mayDecide: 'reply' as const } : {};
    const given = { pairId, askId: id, answer, evidence: evidence && { ...evidence, ...mayDecide } };
    const { outcome } = await deps.recordAnswer(given);
    return outcome === 'too-late' ? outcome : answer.answer;
  };
  const whole = mail === undefined ? undefined : wholeAnswer(read, deps);
  if (whole !== undefined) return { outcome: 'done', as: await record(read.ask, whole, mail) };
  const script = async () => await spokenScript(read.open, read.ask, deps);
  return await actOnAnswer({ ...read, mail, script, deps, record });
};

/** A reply that a person reads: an answer, or none. Once it is looked at, what rested meanwhile goes on. A reply to no question is only read. */
export const makeReplyTask = (words: ReplyTaskWords, deps: ReplyTaskDeps): TaskKindPage => ({
  show: async (open, entry) => {
    const ask = await findAsk(open, deps);
    if (ask !== undefined) return replyTaskPage(await replyProps(ask, { open, entry }, deps), words);
    const { words: said } = await keptReply(open, deps);
    return doTaskPage({ ...open.view, words: said }, { ...words, wordsTitle: 'Their words' });
  },
  act: async (open, form) => {
    const ask = await findAsk(open, deps);
    if (ask === undefined) return { outcome: 'done', as: 'done' };
    if (form.get('decision') === 'leave') return { outcome: 'done', as: 'leave' };
    return await actOnReply({ ask, open, form }, deps);
  },
});
