import type { Run } from './run.ts';

/** Runs again the states in which the execution stood when it ended; what had succeeded stays. */
export async function redrive(run: Run): Promise<void> {
  const { execution } = run;
  execution.status = 'RUNNING';
  execution.redrives++;
  execution.redrivenAt = run.now;
  delete execution.stoppedAt;
  delete execution.error;
  delete execution.cause;
  const id = run.append('ExecutionRedriven', execution.lastEvent, { redriveCount: execution.redrives });
  for (const key of Object.keys(execution.threads)) {
    const thread = run.thread(key);
    if (thread?.wait?.kind === 'children') thread.wait.failures = 0;
    if (!thread || thread.wait?.kind === 'children') continue;
    Object.assign(thread, { wait: null, retries: [], retryCount: 0, lastEvent: id });
    run.ready.push(thread.id);
  }
  run.effects.push({ kind: 'status' });
}
