import { isOfficeHours } from '../../domain/rules/calendar/office-hours.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Tasks } from '../adapters/tasks.ts';
import type { makeUntold } from '../adapters/untold.ts';
import { type AnswerDeps, finishAnswer } from '../shared/asks/record-answer.ts';
import type { StartConcern } from '../shared/concerns/start-concern.ts';
import { giveLinksAnew, type LinksAnewDeps } from '../shared/letters/give-links-anew.ts';
import { tellOrLeave } from '../shared/letters/tell-or-leave.ts';
import { type LetterDeps, writeLetterTo } from '../shared/letters/write-letter.ts';
import { type StartRelayDeps, startRelay } from '../shared/messages/take-message.ts';
import { finishKeptChange } from '../shared/pairs/finish-change.ts';
import { type Raise, raiseSignal, tellSignal } from '../shared/pairs/raise-signal.ts';
import { type CallOffDeps, callOff } from '../shared/sessions/call-off.ts';
import { type FinishDeps, followDone } from '../shared/tasks/finish-task.ts';
import { subjectOfTask } from '../shared/tasks/task-ref.ts';

export type TellAgainDeps = AnswerDeps &
  CallOffDeps &
  LetterDeps &
  LinksAnewDeps &
  StartRelayDeps &
  Omit<FinishDeps, 'raiseSignal'> & {
    tasks: Pick<Tasks, 'listOpenTasks'>;
    untold: ReturnType<typeof makeUntold>;
    startConcern: StartConcern;
    sessions: Pick<Sessions, 'markTold'>;
  };

/** Nobody is worried unheard: calls that never began begin now. Those that run or ran are known by their names. */
const callAgain = async ({ tasks, startConcern }: TellAgainDeps): Promise<void> => {
  for (const task of await tasks.listOpenTasks())
    if (task.kind === 'concern') await startConcern({ pairId: task.pairId, concernId: subjectOfTask(task) });
};

/**
 * Every five minutes: finishes what a crash or a throttled call left between a written answer, change of mind, signal or done task and
 * its workflow, tells of Meets that were called off while the office was closed, writes the letters that news waits for, and gives whoever
 * has another address their links anew.
 */
export const makeTellAgain = (deps: TellAgainDeps) => async () => {
  const { asks, changes, signals, tasks, messages, sessions, readers, moved } = await deps.untold.listUntold();
  for (const { pairId, askId } of asks) {
    const ask = await deps.asks.getAsk(pairId, askId);
    if (ask !== undefined) await finishAnswer(ask, deps);
  }
  for (const { pairId, side } of changes) await finishKeptChange(pairId, side, deps);
  for (const signal of signals) await tellSignal(signal, deps);
  const raise = async (signal: Raise) => await raiseSignal(signal, deps);
  for (const task of tasks) await followDone(task, { ...deps, raiseSignal: raise });
  await callAgain(deps);
  for (const message of messages) await startRelay(message, deps);
  const isOpen = isOfficeHours(deps.now());
  const due = isOpen ? sessions : [];
  for (const session of due) {
    await callOff({ pairId: session.pairId, sessionId: session.id }, deps);
    await deps.sessions.markTold(session);
  }
  for (const personId of isOpen ? readers : []) {
    const person = await deps.people.getPerson(personId);
    await tellOrLeave(async () => await writeLetterTo(person, undefined, deps));
  }
  for (const personId of isOpen ? moved : []) await tellOrLeave(async () => void (await giveLinksAnew(personId, deps)));
  return { told: asks.length + changes.length + signals.length + tasks.length + messages.length + due.length };
};
