import { startChildren } from './children.ts';
import { evaluateTemplate, type Scope } from './evaluate.ts';
import type { ChildrenWait } from './execution.ts';
import type { State } from './machine.ts';

/** Starts every branch with the state's Arguments, or its input. */
export async function runParallel(scope: Scope, state: State): Promise<void> {
  const { run, thread } = scope;
  const count = state.branches?.length ?? 0;
  const input = state.arguments ? await evaluateTemplate(state.arguments, scope) : thread.input;
  run.record(thread, 'ParallelStateStarted');
  const children: ChildrenWait = {
    kind: 'children',
    startedEvent: thread.lastEvent,
    results: new Array<unknown>(count).fill(null),
    running: 0,
    next: 0,
    concurrency: count,
    failures: 0,
    toleratedFailures: 0,
    ...(state.arguments ? { items: new Array<unknown>(count).fill(input) } : {}),
  };
  thread.wait = children;
  startChildren(run, thread, children);
}
