import { collectResult } from './children.ts';
import { endExecution } from './end-execution.ts';
import { evaluateTemplate, type Scope } from './evaluate.ts';
import type { Thread } from './execution.ts';
import { dataLimit } from './failure.ts';
import { inputDetails, outputDetails } from './history.ts';
import { isTooLarge } from './limits.ts';
import type { Run } from './run.ts';
import type { Template } from './template.ts';
import { assignVariables } from './variables.ts';

/** How a state is left. */
export interface Exit {
  assign?: Template | undefined;
  output?: Template | undefined;
  /** The output where no `output` is given. */
  fallback: unknown;
  next: string | null;
}

/** The thread enters a state; the step runs it later. */
export function enterState(run: Run, thread: Thread, name: string, input: unknown): void {
  thread.state = name;
  thread.input = input;
  thread.enteredAt = run.now;
  thread.retries = [];
  thread.retryCount = 0;
  thread.wait = null;
  run.record(thread, `${run.state(thread).type}StateEntered`, { name, ...inputDetails(run.text(input)) });
  thread.enteredEvent = thread.lastEvent;
  run.ready.push(thread.id);
}

/** Assign and Output see the variables as they were on entry; then the next state, or the end of the thread. */
export async function leaveState(scope: Scope, exit: Exit): Promise<void> {
  const { run, thread } = scope;
  const assigned = exit.assign ? await evaluateTemplate(exit.assign, scope) : undefined;
  const output = exit.output ? await evaluateTemplate(exit.output, scope) : exit.fallback;
  const text = run.text(output);
  if (isTooLarge(text)) throw dataLimit(thread.state, true);
  const { type, name } = run.state(thread);
  run.record(thread, `${type}StateExited`, { name, ...outputDetails(text), ...assignVariables(run, thread, assigned) });
  if (exit.next === null) await endThread(run, thread, output);
  else enterState(run, thread, exit.next, output);
}

async function endThread(run: Run, thread: Thread, output: unknown): Promise<void> {
  const parent = thread.parent === null ? undefined : run.thread(thread.parent);
  if (parent) return collectResult({ run, parent, child: thread, output });
  endExecution(run, { status: 'SUCCEEDED', output: run.text(output) }, thread.lastEvent);
}
