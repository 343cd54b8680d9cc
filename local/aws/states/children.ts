import { recordIteration } from './descendants.ts';
import type { ChildrenWait, Thread } from './execution.ts';
import { guard } from './fail-state.ts';
import { enterState, leaveState } from './move.ts';
import type { Run } from './run.ts';

interface Result {
  run: Run;
  parent: Thread;
  child: Thread;
  output: unknown;
}

/** Starts as many branches or iterations as may run at once. */
export function startChildren(run: Run, parent: Thread, children: ChildrenWait): void {
  while (children.next < children.results.length && children.running < children.concurrency) {
    const slot = children.next++;
    children.running++;
    startChild(run, parent, { children, slot });
  }
}

function startChild(run: Run, parent: Thread, at: { children: ChildrenWait; slot: number }): void {
  const { children, slot } = at;
  const state = run.state(parent);
  const block = state.map?.processor ?? state.branches?.[slot];
  if (!block) throw new Error(`No branch ${slot} in ${state.name}`);
  const child = run.add({
    ...EMPTY,
    id: `${parent.id}.${slot}`,
    parent: parent.id,
    slot,
    block: block.key,
    lastEvent: children.startedEvent,
    ...(state.map ? { item: { index: slot, value: children.values?.[slot] } } : {}),
  });
  if (state.map) recordIteration(run, { parent, child, what: 'Started' });
  enterState(run, child, block.startAt, children.items ? children.items[slot] : parent.input);
}

const EMPTY = {
  state: '',
  input: null,
  enteredAt: 0,
  enteredEvent: 0,
  variables: {},
  retries: [],
  retryCount: 0,
  wait: null,
};

/** A branch or an iteration has ended well: keeps its result, starts the next, or leaves the state. */
export async function collectResult(result: Result): Promise<void> {
  const { run, parent, child } = result;
  const children = parent.wait;
  if (children?.kind !== 'children') return;
  if (run.state(parent).map) recordIteration(run, { parent, child, what: 'Succeeded' });
  children.results[child.slot] = result.output;
  await dropChild(run, parent, child);
}

/** Forgets an ended child and goes on with the others. */
export async function dropChild(run: Run, parent: Thread, child: Thread): Promise<void> {
  const children = parent.wait;
  if (children?.kind !== 'children') return;
  run.remove(child.id);
  children.running--;
  parent.lastEvent = Math.max(parent.lastEvent, child.lastEvent);
  startChildren(run, parent, children);
  if (children.running === 0) await finishChildren(run, parent, children);
}

/** All branches or iterations are done: the state's result is the list of theirs. */
export async function finishChildren(run: Run, parent: Thread, children: ChildrenWait): Promise<void> {
  const state = run.state(parent);
  if (children.mapRun !== undefined) run.record(parent, 'MapRunSucceeded');
  run.record(parent, `${state.type}StateSucceeded`);
  parent.wait = null;
  const value = children.results;
  const exit = { assign: state.assign, output: state.output, fallback: value, next: state.next };
  await guard(run, parent, () => leaveState({ run, thread: parent, result: { value } }, exit));
}
