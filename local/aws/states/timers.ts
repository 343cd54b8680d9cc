import type { Execution, Thread } from './execution.ts';

export interface ThreadTimer {
  key: string;
  thread: string;
  timer: 'wait' | 'timeout' | 'heartbeat';
  at: number;
  state: string;
}

/** The times at which something happens to a thread by itself. */
export function timersOf(execution: Execution, thread: Thread | undefined): ThreadTimer[] {
  if (!thread?.wait || execution.status !== 'RUNNING') return [];
  const { wait } = thread;
  const timer = (name: ThreadTimer['timer'], at: number): ThreadTimer => ({
    key: `${execution.arn}|${thread.id}|${name}`,
    thread: thread.id,
    timer: name,
    at,
    state: thread.state,
  });
  if (wait.kind === 'children') return [];
  if (wait.kind !== 'task') return [timer('wait', wait.until)];
  return [
    ...(wait.timeoutAt === undefined ? [] : [timer('timeout', wait.timeoutAt)]),
    ...(wait.heartbeatAt === undefined ? [] : [timer('heartbeat', wait.heartbeatAt)]),
  ];
}

/** What to set and what to cancel on the clock after a step; threads that the step did not touch are the same object. */
export function changedTimers(
  before: Execution | undefined,
  after: Execution,
): { set: ThreadTimer[]; cancel: string[] } {
  const set: ThreadTimer[] = [];
  const old = new Map<string, ThreadTimer>();
  for (const id of new Set([...Object.keys(before?.threads ?? {}), ...Object.keys(after.threads)])) {
    const [was, is] = [before?.threads[id], after.threads[id]];
    if (was === is && before?.status === after.status) continue;
    if (before) for (const timer of timersOf(before, was)) old.set(timer.key, timer);
    for (const timer of timersOf(after, is)) {
      const known = old.get(timer.key);
      // The next state may time out at the very instant of the one before it.
      if (known?.at !== timer.at || known.state !== timer.state) set.push(timer);
      old.delete(timer.key);
    }
  }
  return { set, cancel: [...old.keys()] };
}
