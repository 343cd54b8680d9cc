import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import type { Capacity } from '../../domain/concepts/guidelines.ts';
import { sideOf } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { capacityOf } from '../../domain/rules/sessions/capacity-of.ts';
import { guidelineLines } from '../../views/guidelines.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { AskTaskProps } from '../../views/pages/task/ask-task.tsx';
import { instantInWords } from '../../views/words.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import { toInstant } from '../shared/moment.ts';
import { askIdOfTask } from '../shared/tasks/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { Script } from './keep-script.ts';
import { readAnswerForm } from './read-answer-form.ts';
import { type ScriptDeps, scriptFor } from './script-for.ts';
import type { Acted, Entry, OpenTask } from './task-kind.ts';
import { toAsked } from './to-asked.ts';
import { tellEvidence } from './told-evidence.ts';

export type AskTaskDeps = ScriptDeps &
  Pick<PagesTaskDeps, 'asks' | 'letters' | 'tasks' | 'recordAnswer' | 'needSupplies' | 'now'>;

/** The question that the task is about, if it is about one. */
export const findAsk = async (
  { task }: OpenTask,
  { asks }: Pick<PagesTaskDeps, 'asks'>,
): Promise<StoredAsk | undefined> => {
  const askId = askIdOfTask(task);
  return askId === undefined || task.pairId === undefined ? undefined : await asks.getAsk(task.pairId, askId);
};

const ANSWERS: Record<Answer['answer'], string> = { yes: 'yes', no: 'no', wait: 'wait', changes: 'a change, please' };

const standOf = ({ answer, closedAt }: Ask): string | undefined => {
  if (answer !== undefined) return `They answered on ${instantInWords(answer.at)}: ${ANSWERS[answer.answer]}.`;
  return closedAt === undefined ? undefined : `Our question closed on ${instantInWords(closedAt)}.`;
};

/** In what right a young person answers whether they take part. */
const capacityIn = ({ kind, side }: Ask, person: Person, { now, programme }: AskTaskDeps): Capacity | undefined =>
  kind === 'take-part' && side === 'mentee' ? capacityOf(person, { at: now(), programme }) : undefined;

/** In the language of who hears them. */
const guidelinesFor = ({ kind, side }: Ask, person: Person, { programme }: AskTaskDeps): string[] =>
  kind === 'plan' ? [] : guidelineLines(sideOf(side), languageOf(person, { live: programme.languages }));

const bannerOf = ({ query, view }: OpenTask): string | undefined => {
  if (query.recorded !== undefined) return 'We have recorded their answer. There is more to ask them.';
  return query.kept === undefined ? view.banner : 'Nothing was recorded. This task stays open.';
};

export const askTaskProps = async (
  ask: StoredAsk,
  { open, entry }: { open: OpenTask; entry: Entry },
  deps: AskTaskDeps,
): Promise<AskTaskProps> => {
  const person = await deps.people.getPerson(ask.personId);
  return {
    ...open.view,
    banner: bannerOf(open),
    asked: toAsked(ask),
    person,
    capacity: capacityIn(ask, person, deps),
    guidelines: guidelinesFor(ask, person, deps),
    words: (await scriptFor(open, ask, deps)).words,
    stands: standOf(ask),
    told: ask.kind === 'consent' ? { phone: person.phone } : undefined,
    entry: entry.form,
    recordedBy: `${open.by.first} ${open.by.last}`,
  };
};

/** What the form says, as an answer in the coordinator's name; `record` keeps it and gives the outcome of the task. */
export interface Recording {
  ask: StoredAsk;
  open: OpenTask;
  form: URLSearchParams;
  /** Of the mail that lies before the coordinator, when it is proven to be theirs. */
  mail?: Evidence | undefined;
  /** Else the words of the task's page. */
  script?: () => Promise<Script>;
  deps: ScriptDeps & Pick<PagesTaskDeps, 'now' | 'needSupplies'>;
  record(ask: Ask, answer: Answer, evidence: Evidence | undefined): Promise<string>;
}

export const actOnAnswer = async (recording: Recording): Promise<Acted> => {
  const { ask, open, form, mail, deps, record } = recording;
  const read = readAnswerForm(form, toAsked(ask));
  if (read.outcome === 'again') return read;
  const at = toInstant(deps.now());
  if (read.outcome === 'not-yet') {
    if (read.lacks.length > 0) await deps.needSupplies({ pairId: ask.pairId, lacks: read.lacks, at });
    return { outcome: 'open', location: `${open.base}?${read.lacks.length > 0 ? 'noted' : 'kept'}=1` };
  }
  const answer: Answer = { ...read.answer, at, route: 'assisted', by: open.by.id };
  const script = recording.script ?? (async () => await scriptFor(open, ask, deps));
  const told = await tellEvidence({ ask, answer, open, form, mail, script }, deps);
  return told.outcome === 'again' ? told : { outcome: 'done', as: await record(ask, answer, told.evidence) };
};
