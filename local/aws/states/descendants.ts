import { stopChildOf } from './end-execution.ts';
import type { Thread } from './execution.ts';
import type { Run } from './run.ts';

/** Records `MapIteration…` after what the iteration itself recorded; a distributed Map's are not in this history. */
export function recordIteration(run: Run, at: { parent: Thread; child: Thread; what: string }): void {
  const { parent, child, what } = at;
  run.record(child, `MapIteration${what}`, { name: parent.state, index: child.slot });
}

/** Every thread below `top`, the deepest first. */
export function descendantsOf(run: Run, top: Thread): Thread[] {
  const below = Object.values(run.execution.threads).filter((thread) => thread.id.startsWith(`${top.id}.`));
  return below.sort((a, b) => b.id.length - a.id.length || a.slot - b.slot);
}

/** Ends the other branches: their states are recorded as aborted, executions they wait for are stopped. */
export function abortSiblings(run: Run, parent: Thread, failed: Thread): void {
  const isMap = run.state(parent).map !== undefined;
  for (const thread of descendantsOf(run, parent)) {
    if (thread.id === failed.id || thread.id.startsWith(`${failed.id}.`)) continue;
    const own = run.thread(thread.id) ?? thread;
    const { type } = run.state(own);
    if (ABORTABLE.has(type)) run.record(own, `${type}StateAborted`);
    if (isMap && own.parent === parent.id) recordIteration(run, { parent, child: own, what: 'Aborted' });
    stopChildOf(run, own);
  }
}

const ABORTABLE = new Set(['Task', 'Wait', 'Parallel', 'Map']);

export function removeDescendants(run: Run, top: Thread): void {
  for (const thread of descendantsOf(run, top)) run.remove(thread.id);
}
