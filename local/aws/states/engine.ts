import type { Clock } from '../types.ts';
import { contextObject } from './context-object.ts';
import { type Deadline, deadlineOf } from './deadline.ts';
import { describeForParent } from './describe-for-parent.ts';
import type { Effect, Execution, Status, StepEvent } from './execution.ts';
import type { HistoryEvent } from './history.ts';
import type { Machine } from './machine.ts';
import { isOrphan } from './orphans.ts';
import type { Resource } from './resource.ts';
import { Run } from './run.ts';
import { step } from './step.ts';
import { threadOf } from './task-outcome.ts';
import { changedTimers } from './timers.ts';

/** One call that a Task makes. */
export interface TaskCall {
  execution: Execution;
  task: string;
  resource: Resource;
  arguments: unknown;
  /** The context object of the state. */
  context: Record<string, unknown>;
}

export interface TaskAnswer {
  output: unknown;
  /** The execution that the call started and that a `.sync` task waits for. */
  child?: string;
}

export interface EngineHost {
  clock: Clock;
  /** The machine that the execution started with. */
  machineOf(execution: Execution): Machine;
  /** The name that people see in the list of timers. */
  titleOf(execution: Execution): string;
  /** Runs a call; the order in which calls are made is the host's. */
  enqueue(name: string, job: () => Promise<void>): void;
  /** Answers the call, or throws `{name, message}`. */
  call(call: TaskCall): Promise<TaskAnswer>;
  /** Keeps the change. Nothing that follows from it is done before this returns. */
  commit(change: Change): void;
  track<T>(promise: Promise<T>): Promise<T>;
  /** A step that broke: a fault of this host, not of the machine. */
  report(error: unknown): void;
}

/** What one step changed. `statuses` are those that the execution has come to, in order. */
export interface Change {
  execution: Execution;
  events: HistoryEvent[];
  statuses: Status[];
}

interface Letter {
  arn: string;
  event: StepEvent;
  done(error?: unknown): void;
}

/** Runs executions: one event at a time in the order of arrival, each step kept before its effects are done. */
export class Engine {
  readonly executions = new Map<string, Execution>();
  private readonly host: EngineHost;
  private readonly letters: Letter[] = [];
  private readonly starting = new Map<string, Promise<void>>();
  private sorting = false;

  constructor(host: EngineHost) {
    this.host = host;
  }

  /** Takes up an execution that is new and runs it to its first wait. */
  async start(execution: Execution): Promise<void> {
    const { arn } = execution;
    this.executions.set(arn, execution);
    const started = this.post(arn, { type: 'start' });
    this.starting.set(arn, started);
    await started.finally(() => this.starting.delete(arn));
  }

  /** Resolves when an execution that is just being started is kept. */
  async untilKept(arn: string): Promise<void> {
    await this.starting.get(arn);
  }

  /** Takes up executions that were kept: their timers are set, calls without an answer are made again. */
  resume(executions: Iterable<Execution>): void {
    const open: Execution[] = [];
    for (const execution of executions) {
      this.executions.set(execution.arn, execution);
      if (execution.status === 'RUNNING') open.push(execution);
    }
    for (const execution of open) {
      this.setTimers(undefined, execution);
      this.setDeadline(execution);
      for (const thread of Object.values(execution.threads)) this.resumeTask(execution, thread.id);
      if (isOrphan(this.executions, execution)) this.tell(execution.arn, { type: 'stop' });
    }
  }

  /** Hands an event to an execution. Resolves when its step has been kept. */
  post(arn: string, event: StepEvent): Promise<void> {
    const posted = new Promise<void>((resolve, reject) => {
      this.letters.push({ arn, event, done: (error) => (error === undefined ? resolve() : reject(error)) });
    });
    if (!this.sorting) void this.sort();
    return this.host.track(posted);
  }

  private tell(arn: string, event: StepEvent): void {
    this.post(arn, event).catch((error: unknown) => this.host.report(error));
  }

  private async sort(): Promise<void> {
    this.sorting = true;
    for (let letter = this.letters.shift(); letter; letter = this.letters.shift()) {
      try {
        await this.deliver(letter.arn, letter.event);
        letter.done();
      } catch (error) {
        letter.done(error);
      }
    }
    this.sorting = false;
  }

  private async deliver(arn: string, event: StepEvent): Promise<void> {
    const before = this.executions.get(arn);
    if (!before || (before.status !== 'RUNNING' && event.type !== 'redrive')) return;
    const at = { event, now: this.host.clock.now() };
    const { execution, events, effects } = await step(this.host.machineOf(before), before, at);
    this.host.commit({ execution, events, statuses: statusesOf(event, execution, effects) });
    this.executions.set(arn, execution);
    this.setTimers(event.type === 'start' ? undefined : before, execution);
    if (event.type === 'start' || event.type === 'redrive') this.setDeadline(execution);
    for (const effect of effects) this.perform(execution, effect);
    if (event.type === 'answered' && event.child !== undefined) this.tellParent(this.executions.get(event.child));
  }

  private perform(execution: Execution, effect: Effect): void {
    if (effect.kind === 'invoke') this.call(execution, effect);
    else if (effect.kind === 'stop-child') this.tell(effect.arn, { type: 'stop' });
    else if (execution.status !== 'RUNNING') {
      this.host.clock.cancel(deadlineKey(execution));
      this.tellParent(execution);
    }
  }

  /** Tells the `.sync` task that waits for this execution of its end, once it knows that it waits. */
  private tellParent(child: Execution | undefined): void {
    if (!child?.startedBy || child.status === 'RUNNING') return;
    const { arn, task } = child.startedBy;
    const wait = this.executions.get(arn)?.threads[threadOf(task)]?.wait;
    if (wait?.kind !== 'task' || wait.id !== task || wait.child !== child.arn) return;
    this.tell(arn, describeForParent(child, child.startedBy));
  }

  private call(execution: Execution, at: { thread: string; task: string }): void {
    const name = `${this.host.titleOf(execution)}: ${execution.threads[at.thread]?.state ?? ''}`;
    this.host.enqueue(name, async () => {
      const call = this.openCall(execution.arn, at);
      if (!call) return;
      try {
        const { output, child } = await this.host.call(call);
        const from = child === undefined ? {} : { child };
        await this.post(execution.arn, { type: 'answered', task: at.task, output: output ?? null, ...from });
      } catch (error) {
        await this.post(execution.arn, { type: 'failed', task: at.task, ...wordsOf(error) });
      }
    });
  }

  /** The call as it stands when its turn comes; undefined when the task has been given up meanwhile. */
  private openCall(arn: string, at: { thread: string; task: string }): TaskCall | undefined {
    const execution = this.executions.get(arn);
    const thread = execution?.threads[at.thread];
    if (execution?.status !== 'RUNNING' || thread?.wait?.kind !== 'task' || thread.wait.id !== at.task)
      return undefined;
    const run = new Run(this.host.machineOf(execution), execution, this.host.clock.now());
    const resource = run.state(thread).task?.resource;
    if (!resource) return undefined;
    return {
      execution,
      task: at.task,
      resource,
      arguments: thread.wait.arguments,
      context: contextObject(run, thread),
    };
  }

  private resumeTask(execution: Execution, id: string): void {
    const wait = execution.threads[id]?.wait;
    if (wait?.kind !== 'task') return;
    if (!wait.submitted) this.call(execution, { thread: id, task: wait.id });
    if (wait.child !== undefined) this.tellParent(this.executions.get(wait.child));
  }

  private setTimers(before: Execution | undefined, after: Execution): void {
    const { set, cancel } = changedTimers(before, after);
    for (const key of cancel) this.host.clock.cancel(key);
    for (const { key, thread, timer, at, state } of set) {
      const what = `${this.host.titleOf(after)}: ${state}`;
      const fire = (): Promise<void> => this.post(after.arn, { type: 'timer', thread, timer, at });
      this.host.clock.schedule({ key, at, what, fire });
    }
  }

  private setDeadline(execution: Execution): void {
    if (execution.status !== 'RUNNING') return;
    const deadline: Deadline = deadlineOf(this.host.machineOf(execution), execution);
    this.host.clock.schedule({
      key: deadlineKey(execution),
      at: deadline.at,
      what: `${this.host.titleOf(execution)}: the execution's time is up`,
      housekeeping: deadline.isQuota,
      fire: () => this.post(execution.arn, { type: 'limit' }),
    });
  }
}

function statusesOf(event: StepEvent, execution: Execution, effects: Effect[]): Status[] {
  const changed = effects.some(({ kind }) => kind === 'status') ? [execution.status] : [];
  return event.type === 'start' ? ['RUNNING', ...changed] : changed;
}

function deadlineKey(execution: Execution): string {
  return `${execution.arn}|limit`;
}

function wordsOf(error: unknown): { error: string | null; cause: string | null } {
  if (typeof error !== 'object' || error === null) return { error: 'Error', cause: String(error) };
  const name = 'name' in error && error.name !== undefined ? error.name : null;
  const message = 'message' in error && error.message !== undefined ? error.message : null;
  return { error: name === null ? null : String(name), cause: message === null ? null : String(message) };
}
