import { createHash } from 'node:crypto';
import type { Change } from '../states/engine.ts';
import type { Execution } from '../states/execution.ts';
import type { HistoryEvent } from '../states/history.ts';
import { loadMachine } from '../states/load-machine.ts';
import type { Machine } from '../states/machine.ts';
import type { Collection, Store } from '../types.ts';

/** What Step Functions keeps: executions, their history in one entry a step, and each definition once. */
export class StepFunctionsRecords {
  private readonly store: Store;
  private readonly executions: Collection<Execution>;
  private readonly steps: Collection<HistoryEvent[]>;
  private readonly definitions: Collection<string>;
  private readonly machines = new Map<string, Machine>();

  constructor(store: Store) {
    this.store = store;
    this.executions = store.collection<Execution>('states-executions');
    this.steps = store.collection<HistoryEvent[]>('states-history');
    this.definitions = store.collection<string>('states-definitions');
  }

  /** All executions kept, running and ended. */
  *all(): Iterable<Execution> {
    for (const [, execution] of this.executions.entries()) yield execution;
  }

  /** Keeps a step in one journal line, with what `also` writes. */
  keep({ execution, events }: Change, also: () => void): void {
    this.store.batch(() => {
      const [first] = events;
      if (first?.id === 1) this.forgetHistory(execution.arn);
      if (first) this.steps.put(stepKey(execution.arn, first.id), events);
      this.executions.put(execution.arn, execution);
      also();
    });
  }

  /** The whole history, oldest first. */
  history(arn: string): HistoryEvent[] {
    return [...this.stepsOf(arn)].flat();
  }

  /** Keeps a definition and answers its key. Throws InvalidDefinition when it cannot be run. */
  define(definition: string): string {
    const key = createHash('sha256').update(definition).digest('hex');
    if (!this.machines.has(key)) this.machines.set(key, loadMachine(definition));
    if (this.definitions.get(key) !== definition) this.definitions.put(key, definition);
    return key;
  }

  definition(key: string): string {
    const definition = this.definitions.get(key);
    if (definition === undefined) throw new Error(`The definition ${key} was not kept`);
    return definition;
  }

  machine(key: string): Machine {
    const machine = this.machines.get(key) ?? loadMachine(this.definition(key));
    this.machines.set(key, machine);
    return machine;
  }

  private forgetHistory(arn: string): void {
    for (const events of [...this.stepsOf(arn)]) this.steps.delete(stepKey(arn, events[0]?.id ?? 0));
  }

  /** Each step's entry is found by the event that follows the last one of the step before. */
  private *stepsOf(arn: string): Iterable<HistoryEvent[]> {
    let next = 1;
    for (let events = this.steps.get(stepKey(arn, next)); events; events = this.steps.get(stepKey(arn, next))) {
      yield events;
      next = (events.at(-1)?.id ?? next) + 1;
    }
  }
}

function stepKey(arn: string, firstEvent: number): string {
  return `${arn}#${firstEvent}`;
}
