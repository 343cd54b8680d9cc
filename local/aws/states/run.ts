import type { Effect, Execution, Thread } from './execution.ts';
import { StateFailure } from './failure.ts';
import { detailsKey, type HistoryEvent } from './history.ts';
import { MAX_HISTORY_EVENTS } from './limits.ts';
import type { Block, Machine, State } from './machine.ts';
import type { Random } from './random.ts';

/**
 * The work of one step: a copy of the execution whose threads are copied when first touched, and what the step
 * has to tell (events of the history, effects). The execution it was made from stays as it was.
 */
export class Run {
  readonly machine: Machine;
  readonly execution: Execution;
  readonly now: number;
  readonly events: HistoryEvent[] = [];
  readonly effects: Effect[] = [];
  readonly ready: string[] = [];
  readonly random: Random;
  private readonly owned = new Set<string>();
  private readonly texts = new WeakMap<object, string>();
  private parsedInput: { value: unknown } | undefined;

  constructor(machine: Machine, execution: Execution, now: number) {
    this.machine = machine;
    this.execution = { ...execution, threads: { ...execution.threads } };
    this.now = now;
    this.random = { state: execution.random };
  }

  /** The thread, ready to be changed. Undefined when it has ended. */
  thread(id: string): Thread | undefined {
    const thread = this.execution.threads[id];
    if (!thread || this.owned.has(id)) return thread;
    const own = { ...thread, wait: thread.wait ? { ...thread.wait } : null };
    if (own.wait?.kind === 'children') own.wait.results = [...own.wait.results];
    return this.add(own);
  }

  add(thread: Thread): Thread {
    this.owned.add(thread.id);
    this.execution.threads[thread.id] = thread;
    return thread;
  }

  remove(id: string): void {
    delete this.execution.threads[id];
  }

  block(thread: Thread): Block {
    const block = this.machine.blocks.get(thread.block);
    if (!block) throw new Error(`No states at ${thread.block}`);
    return block;
  }

  state(thread: Thread): State {
    const state = this.block(thread).states.get(thread.state);
    if (!state) throw new Error(`No state ${thread.state}`);
    return state;
  }

  get isOver(): boolean {
    return this.execution.status !== 'RUNNING';
  }

  /** The execution's input as a value, parsed once a step. */
  get input(): unknown {
    this.parsedInput ??= { value: JSON.parse(this.execution.input) };
    return this.parsedInput.value;
  }

  /** The JSON text of a value, made once a step: one state's output is the next one's input. */
  text(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(value);
    this.texts.set(value, text);
    return text;
  }

  /** Appends an event of the thread; the last one that fits is kept for the end of the execution. */
  record(thread: Thread, type: string, details?: object): void {
    if (this.block(thread).silent) return;
    if (this.execution.lastEvent + 1 >= MAX_HISTORY_EVENTS) {
      const cause = `The execution reached the maximum number of history events (${MAX_HISTORY_EVENTS}).`;
      throw new StateFailure('States.Runtime', cause, { terminal: true });
    }
    thread.lastEvent = this.append(type, thread.lastEvent, details);
  }

  /** Appends an event and returns its id. */
  append(type: string, previousEventId: number, details?: object): number {
    const id = ++this.execution.lastEvent;
    const event: HistoryEvent = { id, previousEventId, timestamp: this.now, type };
    if (details) event[detailsKey(type)] = details;
    this.events.push(event);
    return id;
  }
}
