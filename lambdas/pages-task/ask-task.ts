import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import { sideOf } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { AskedInPerson } from '../../views/pages/task/answer-form.tsx';
import { type AskTaskProps, type AskTaskWords, askTaskPage } from '../../views/pages/task/ask-task.tsx';
import { doTaskPage } from '../../views/pages/task/do-task.tsx';
import { wordsToSay } from '../../views/pages/task/words-to-say.ts';
import { instantInWords } from '../../views/words.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { makeDoTask, sayTo } from './do-task.ts';
import { firstNames } from './names.ts';
import { readAnswerForm } from './read-answer-form.ts';
import { type Acted, askIdOfTask, type Entry, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type AskTaskDeps = Pick<
  PagesTaskDeps,
  'asks' | 'people' | 'pairs' | 'plans' | 'rawMails' | 'recordAnswer' | 'needSupplies' | 'programme' | 'now'
>;

/** The question that the task is about, if it is about one. */
export const findAsk = async ({ task }: OpenTask, { asks }: Pick<PagesTaskDeps, 'asks'>): Promise<Ask | undefined> => {
  const askId = askIdOfTask(task);
  return askId === undefined || task.pairId === undefined ? undefined : await asks.getAsk(task.pairId, askId);
};

const ANSWERS: Record<Answer['answer'], string> = { yes: 'yes', no: 'no', wait: 'wait', changes: 'a change, please' };

const standOf = ({ answer, closedAt }: Ask): string | undefined => {
  if (answer !== undefined) return `They answered on ${instantInWords(answer.at)}: ${ANSWERS[answer.answer]}.`;
  return closedAt === undefined ? undefined : `Our question closed on ${instantInWords(closedAt)}.`;
};

/** As the words of a page speak of who is asked. */
export const toAsked = ({ kind, side, ways }: Ask): AskedInPerson => ({ kind, side: sideOf(side), ways });

const wordsFor = async (
  open: OpenTask,
  { ask, person }: { ask: Ask; person: Person },
  deps: AskTaskDeps,
): Promise<string> => {
  const kept = open.task.evidenceKey === undefined ? undefined : await deps.rawMails.getText(open.task.evidenceKey);
  if (kept !== undefined) return kept;
  const names = await firstNames(open.pair ?? (await deps.pairs.getPair(ask.pairId)), deps);
  const plan = ask.kind === 'plan' ? await deps.plans.getPlan(ask.pairId) : undefined;
  return sayTo(person, wordsToSay({ asked: toAsked(ask), ...names, plan }), deps);
};

export const askTaskProps = async (
  ask: Ask,
  { open, entry }: { open: OpenTask; entry: Entry },
  deps: AskTaskDeps,
): Promise<AskTaskProps> => {
  const person = await deps.people.getPerson(ask.personId);
  return {
    ...open.view,
    banner: open.query.kept === undefined ? open.view.banner : 'Nothing was recorded. This task stays open.',
    asked: toAsked(ask),
    person,
    words: await wordsFor(open, { ask, person }, deps),
    stands: standOf(ask),
    entry: entry.form,
    recordedBy: `${open.by.first} ${open.by.last}`,
  };
};

/** What the form says, as an answer in the coordinator's name; `record` keeps it and gives the outcome of the task. */
export interface Recording {
  ask: Ask;
  open: OpenTask;
  form: URLSearchParams;
  deps: Pick<PagesTaskDeps, 'now' | 'needSupplies'>;
  record(ask: Ask, answer: Answer): Promise<string>;
}

export const actOnAnswer = async ({ ask, open, form, deps, record }: Recording): Promise<Acted> => {
  const read = readAnswerForm(form, toAsked(ask));
  if (read.outcome === 'again') return read;
  const at = toInstant(deps.now());
  if (read.outcome === 'not-yet') {
    if (read.lacks.length > 0) await deps.needSupplies({ pairId: ask.pairId, lacks: read.lacks, at });
    return { outcome: 'open', location: `${open.base}?${read.lacks.length > 0 ? 'noted' : 'kept'}=1` };
  }
  const answer: Answer = { ...read.answer, at, route: 'assisted', by: open.by.id };
  return { outcome: 'done', as: await record(ask, answer) };
};

/** Ends with recording what one person said; without a question there is only something to talk about. */
export const makeAskTask = (words: AskTaskWords, deps: AskTaskDeps): TaskKindPage => {
  const talk = makeDoTask({ render: (props) => doTaskPage(props, words) }, deps);
  return {
    show: async (open, entry) => {
      const ask = await findAsk(open, deps);
      if (ask === undefined) return await talk.show(open, entry);
      return askTaskPage(await askTaskProps(ask, { open, entry }, deps), words);
    },
    act: async (open, form) => {
      const ask = await findAsk(open, deps);
      if (ask === undefined) return await talk.act(open, form);
      const record = async ({ pairId, id }: Ask, answer: Answer): Promise<string> => {
        const { outcome } = await deps.recordAnswer({ pairId, askId: id, answer });
        return outcome === 'too-late' ? outcome : answer.answer;
      };
      return await actOnAnswer({ ask, open, form, deps, record });
    },
  };
};
