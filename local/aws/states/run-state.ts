import { evaluateNumber, evaluateTemplate, evaluateTyped, queryFailure, type Scope } from './evaluate.ts';
import type { Thread } from './execution.ts';
import { guard } from './fail-state.ts';
import { StateFailure } from './failure.ts';
import { MAX_SECONDS } from './limits.ts';
import type { State } from './machine.ts';
import { leaveState } from './move.ts';
import type { Run } from './run.ts';
import { runMap } from './run-map.ts';
import { runParallel } from './run-parallel.ts';
import { runTask } from './run-task.ts';
import type { Template } from './template.ts';
import { readTimestamp } from './timestamp.ts';

/** Runs the state in which the thread stands, up to its end or to what it waits for. */
export async function runState(run: Run, thread: Thread): Promise<void> {
  const state = run.state(thread);
  const scope: Scope = { run, thread };
  await guard(run, thread, () => BODIES[state.type](scope, state));
}

const BODIES: Record<State['type'], (scope: Scope, state: State) => Promise<void>> = {
  Pass: leaveWithInput,
  Succeed: leaveWithInput,
  Choice: runChoice,
  Wait: runWait,
  Fail: runFail,
  Task: runTask,
  Parallel: runParallel,
  Map: runMap,
};

/** Leaves a state whose output is its input unless `Output` says otherwise. */
export function leaveWithInput(scope: Scope, state: State): Promise<void> {
  const { assign, output, next } = state;
  return leaveState(scope, { assign, output, fallback: scope.thread.input, next });
}

async function runChoice(scope: Scope, state: State): Promise<void> {
  for (const rule of state.choices ?? []) {
    if ((await evaluateTyped(rule.condition, 'boolean', scope)) !== true) continue;
    return leaveState(scope, {
      assign: rule.assign,
      output: rule.output,
      fallback: scope.thread.input,
      next: rule.next,
    });
  }
  if (state.next === null) {
    const { name } = state;
    const at = `An error occurred while executing the state '${name}' (entered at the event id #${scope.thread.enteredEvent}).`;
    const cause = `${at} Failed to transition out of the state. The state does not point to a next state.`;
    throw new StateFailure('States.Runtime', cause);
  }
  return leaveWithInput(scope, state);
}

async function runFail(scope: Scope, state: State): Promise<void> {
  const text = async (template?: Template): Promise<string | null> =>
    template ? String(await evaluateTyped(template, 'string', scope)) : null;
  throw new StateFailure(await text(state.fail?.error), await text(state.fail?.cause));
}

async function runWait(scope: Scope, state: State): Promise<void> {
  const until = await waitsUntil(scope, state);
  if (until <= scope.run.now) return leaveWithInput(scope, state);
  scope.thread.wait = { kind: 'timer', until };
}

async function waitsUntil(scope: Scope, state: State): Promise<number> {
  const { seconds, timestamp } = state.wait ?? {};
  const wait = await evaluateNumber(seconds, { least: 0, most: MAX_SECONDS }, scope);
  if (wait !== undefined) return scope.run.now + wait * 1000;
  if (!timestamp) return scope.run.now;
  const text = String(await evaluateTemplate(timestamp, scope));
  const at = readTimestamp(text);
  if (at !== null) return at;
  const detail = 'The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string';
  throw queryFailure(scope, timestamp.location, `${detail}: ${text}`);
}
