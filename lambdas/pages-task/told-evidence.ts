import type { Answer, Ask } from '../../domain/concepts/ask.ts';
import type { Evidence } from '../../domain/concepts/consent.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import type { PagesTaskDeps } from './deps.ts';
import { keepScript, type Script } from './keep-script.ts';
import { readHowTold } from './read-how-told.ts';
import type { OpenTask } from './task-kind.ts';

export type ToldDeps = Pick<PagesTaskDeps, 'people' | 'rawMails'>;

export interface ToldAnswer {
  ask: Ask;
  answer: Answer;
  open: OpenTask;
  form: URLSearchParams;
  /** Evidence of the mail that lies before the coordinator, when it is proven to be theirs. */
  mail?: Evidence | undefined;
  /** What they had to say otherwise. */
  script(): Promise<Script>;
}

export type ToldEvidence =
  | { outcome: 'again'; errors: FieldError[] }
  /** None for those whose answers are no consent. */
  | { outcome: 'evidence'; evidence?: Evidence };

/** What proves a parent's answer that a coordinator writes down: the mail that they read it in, or what they said and how. */
export const tellEvidence = async (given: ToldAnswer, deps: ToldDeps): Promise<ToldEvidence> => {
  const { ask, answer, form, mail, open } = given;
  if (ask.kind !== 'consent') return { outcome: 'evidence' };
  const { phone } = await deps.people.getPerson(ask.personId);
  const read = readHowTold(form, answer.answer, { phone, inMail: mail !== undefined });
  if (read.outcome === 'again') return read;
  if (read.told.means === 'mail') return { outcome: 'evidence', evidence: mail };
  const script = await given.script();
  const evidence = await keepScript({ ...script, ask, answer, told: read.told, by: open.by }, deps);
  return { outcome: 'evidence', evidence };
};
