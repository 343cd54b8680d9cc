import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import type { Evidence } from '../../../domain/concepts/consent.ts';
import { isParent } from '../../../domain/concepts/pair.ts';
import { MissingItemError } from '../../../domain/errors.ts';
import type { Asks, StoredAsk } from '../../adapters/asks.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { Workflows } from '../../adapters/workflows.ts';
import { tellOrLeave } from '../letters/tell-or-leave.ts';
import { toInstant } from '../moment.ts';
import { raiseSignal } from '../pairs/raise-signal.ts';
import { openTaskFor, taskIdOf } from '../tasks/open-task.ts';
import { needSupplies } from '../tasks/supply-task.ts';
import { answerToChoice } from './answer-to-choice.ts';
import { askTaskRef, roundOf } from './ask-id.ts';
import { type ChangeDeps, changeMind } from './change-mind.ts';
import type { AskRef } from './look-at-ask.ts';
import { qualify } from './qualify-answer.ts';
import { sendReceipt } from './send-receipt.ts';
import { writeConsent } from './write-consent.ts';

export interface AnswerDeps extends ChangeDeps {
  asks: Pick<Asks, 'getAsk' | 'answerAsk' | 'markAsk' | 'markTold'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask' | 'completeTask'>;
  workflows: Pick<Workflows, 'succeedTask' | 'failTask'>;
}

export interface GivenAnswer extends AskRef {
  answer: Answer;
  evidence?: Evidence | undefined;
}

export interface Recorded {
  outcome: 'recorded' | 'same' | 'changed-mind' | 'too-late';
  ask: StoredAsk;
}

/** Nobody need phone a person who has just answered by mail or page. The task that an answer was recorded on ends by itself. */
const closeTasks = async (ask: StoredAsk, answer: Answer, deps: AnswerDeps): Promise<void> => {
  if (answer.route === 'assisted') return;
  const done = { by: ask.personId, at: answer.at, outcome: 'answered' };
  for (const kind of ['ask-person', 'call-person', 'unreached', 'wrong-person'] as const)
    await deps.tasks.completeTask(taskIdOf({ kind, ref: askTaskRef(ask) }), done);
};

/**
 * Does all that follows from the answer that stands on an ask, each part once however often it is called: choice, evidence,
 * the workflow, receipt. Used at once, and by whoever finishes what a crash left untold.
 */
export const finishAnswer = async (ask: StoredAsk, deps: AnswerDeps): Promise<void> => {
  const { answer, pairId, personId, side } = ask;
  if (answer === undefined) return;
  const before = ask.isAboutMore === true ? await deps.choices.getChoice(pairId, side) : undefined;
  const choice = answerToChoice(ask, answer, before);
  if (choice !== undefined) await deps.choices.putChoice(pairId, choice);
  const decision = answer.answer === 'yes' ? 'given' : 'refused';
  const consent =
    ask.kind === 'consent'
      ? await writeConsent({ pairId, personId, decision, answer, ask, evidence: ask.evidence }, deps)
      : undefined;
  if (ask.isAboutMore === true && answer.ways.length > 0) {
    const { at } = answer;
    await raiseSignal({ pairId, kind: 'ways-changed', side, at, id: `${side}-${ask.id}` }, deps);
  }
  await needSupplies({ pairId, lacks: answer.lacks ?? [], at: answer.at }, deps);
  const { hold } = ask;
  const isTold =
    hold === undefined ||
    (await tellOrLeave(async () => await deps.workflows.succeedTask(hold.token, { askId: ask.id })));
  await closeTasks(ask, answer, deps);
  const pair = await deps.pairs.getPair(pairId);
  const stands = ask.isAboutMore === true ? choice?.ways.filter((way) => !ask.ways.includes(way)) : undefined;
  await sendReceipt({ pair, side, personId, askId: ask.id, kind: ask.kind, answer, consent, stands }, deps);
  if (isTold) await deps.asks.markTold(pairId, ask.id);
};

/** A person looks at what came too late or the other way round, and decides. Not when a person has just recorded it. */
const leaveToPerson = async (ask: StoredAsk, given: GivenAnswer, deps: AnswerDeps): Promise<Recorded> => {
  if (given.answer.route === 'assisted') return { outcome: 'too-late', ask };
  const pair = await deps.pairs.getPair(ask.pairId);
  await openTaskFor(
    {
      kind: 'late-answer',
      ref: `${ask.pairId}/${ask.id}/${given.answer.answer}/${given.answer.at}`,
      pairId: ask.pairId,
      side: ask.side,
      ownerId: pair.coordinatorId,
    },
    deps,
  );
  return { outcome: 'too-late', ask };
};

/** A plan is asked about once in its round: what comes later needs a person, who may start the pair again. */
const recordLaterOnPlan = async (ask: StoredAsk, given: GivenAnswer, deps: AnswerDeps): Promise<Recorded> => {
  if (ask.answer?.answer === given.answer.answer) return { outcome: 'same', ask };
  if (ask.answer === undefined && given.answer.route === 'assisted' && given.answer.answer !== 'no') {
    const { pairId, side } = ask;
    await raiseSignal({ pairId, kind: 'start-after-all', side, at: given.answer.at, id: `${side}-${ask.id}` }, deps);
    return { outcome: 'changed-mind', ask };
  }
  return await leaveToPerson(ask, given, deps);
};

/** A no to more ways leaves the yes to the others as it is. */
const meantBy = (ask: StoredAsk, answer: Choice['answer'], now: Choice | undefined): Choice['answer'] => {
  const keepsOthers = ask.isAboutMore === true && now?.ways.some((way) => !ask.ways.includes(way)) === true;
  return answer === 'no' && keepsOthers ? 'yes' : answer;
};

/** First answer wins; what comes after it is the same again, a change of mind, or a matter for a person. */
const recordLater = async (ask: StoredAsk, given: GivenAnswer, deps: AnswerDeps): Promise<Recorded> => {
  await finishAnswer(ask, deps);
  const { answer, ...rest } = given.answer;
  if (ask.kind === 'plan' || answer === 'changes') return await recordLaterOnPlan(ask, given, deps);
  const kept = await deps.choices.getChoice(ask.pairId, ask.side);
  const now = kept?.round === roundOf(ask.id) ? kept : undefined;
  if (ask.isAboutMore === true && now?.answer !== 'yes') return await leaveToPerson(ask, given, deps);
  const isLate = now === undefined && rest.route !== 'assisted';
  const isBackToYes = isParent(ask.side) && rest.route === 'mail' && answer === 'yes' && now?.answer === 'no';
  if (isLate || isBackToYes) return await leaveToPerson(ask, given, deps);
  const about = { pairId: ask.pairId, side: ask.side, askId: ask.id, asked: ask.ways };
  const change = { ...about, ...rest, answer: meantBy(ask, answer, now), evidence: given.evidence };
  const outcome = await changeMind(change, deps);
  return { outcome: outcome === 'same' ? 'same' : 'changed-mind', ask };
};

const withAskedWays = (answer: Answer, ask: StoredAsk): Answer => ({
  ...answer,
  ways: answer.answer === 'yes' ? answer.ways.filter((way) => ask.ways.includes(way)) : [],
});

/** Writes an answer first and only then tells the workflow. Nobody agrees to a way that was not asked. Throws MissingItem. */
export const recordAnswer = async (given: GivenAnswer, deps: AnswerDeps): Promise<Recorded> => {
  const asked = await deps.asks.getAsk(given.pairId, given.askId);
  if (asked === undefined) throw new MissingItemError(`ask ${given.pairId}/${given.askId}`);
  const { side, personId } = asked;
  const means = given.evidence?.means;
  const qualities = await qualify({ side, personId, answer: given.answer, means, ask: asked, shownOnPage: true }, deps);
  const fitting = { ...given, answer: { ...withAskedWays(given.answer, asked), ...qualities } };
  const written = await deps.asks.answerAsk(given, fitting.answer, given.evidence);
  if (written === undefined) throw new MissingItemError(`ask ${given.pairId}/${given.askId}`);
  if (!written.first) return await recordLater(written.ask, fitting, deps);
  await finishAnswer(written.ask, deps);
  return { outcome: 'recorded', ask: written.ask };
};

/** "I'm not sure" is no answer: a coordinator phones. */
export const markUnsure = async ({ pairId, askId }: AskRef, deps: AnswerDeps): Promise<void> => {
  const at = toInstant(deps.now());
  const ask = await deps.asks.markAsk(pairId, askId, { unsureAt: at, callTaskAt: at });
  if (ask === undefined) return;
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  await openTaskFor(
    { kind: 'call-person', ref: askTaskRef(ask), pairId, side: ask.side, ownerId: coordinatorId },
    deps,
  );
};
