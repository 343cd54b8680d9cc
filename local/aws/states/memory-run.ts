import type { Clock } from '../types.ts';
import { type ChildRequest, childFailure, findRunning, readChildRequest, startsExecution } from './child-request.ts';
import { drive } from './drive.ts';
import { type Change, Engine, type TaskAnswer, type TaskCall } from './engine.ts';
import type { Execution } from './execution.ts';
import { ApiError } from './failure.ts';
import type { HistoryEvent } from './history.ts';
import { loadMachine } from './load-machine.ts';
import type { Machine } from './machine.ts';
import type { MachineResult, RunOptions } from './machine-run.ts';
import { executionArn, newExecution } from './new-execution.ts';
import { postByToken } from './post-by-token.ts';
import { VirtualClock } from './virtual-clock.ts';

const ACCOUNT = 'us-east-1:111111111111';
const ROOT = { arn: `arn:aws:states:${ACCOUNT}:stateMachine:machine`, name: 'machine' };
/** No role stands behind a run in memory. This is the word that the cases recorded on AWS have in its place. */
const ROLE = 'snf_role_arn';
const NAME = 'execution';
const FIRST = executionArn(ROOT.arn, NAME);
const START = Date.parse('2026-01-05T09:00:00.000Z');

/** One execution and its children, kept in memory. */
export class MemoryRun {
  private readonly machines = new Map<string, Machine>();
  private readonly histories = new Map<string, HistoryEvent[]>();
  private readonly virtual = new VirtualClock(START);
  private readonly clock: Clock;
  private readonly engine: Engine;
  private readonly options: RunOptions;
  private activity = 0;
  private callsOpen = 0;
  private finish: (execution: Execution) => void = () => undefined;
  private fail: (error: unknown) => void = () => undefined;

  constructor(options: RunOptions) {
    this.options = options;
    this.clock = options.clock ?? this.virtual;
    this.machines.set(ROOT.arn, loadMachine(options.definition));
    this.engine = new Engine({
      clock: this.clock,
      machineOf: (execution) => this.machineAt(execution.machineArn),
      titleOf: (execution) => `${execution.machineName} ${execution.name}`,
      enqueue: (_name, job) => void job().catch((error: unknown) => this.fail(error)),
      call: (call) => this.call(call),
      commit: (change) => this.keep(change),
      track: (promise) => promise,
      report: (error) => this.fail(error),
    });
  }

  async start(input: unknown): Promise<MachineResult> {
    const ended = new Promise<Execution>((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    const { arn } = await this.begin({ ...ROOT, name: NAME, input: JSON.stringify(input) });
    const isOpen = this.engine.executions.get(arn)?.status === 'RUNNING';
    if (isOpen && this.clock === this.virtual) this.moveTime(ended);
    return resultOf(await ended, this.histories);
  }

  async send(token: string, outcome: Parameters<typeof postByToken>[2]): Promise<void> {
    this.activity++;
    const sent = postByToken(this.engine, token, outcome);
    sent.catch(() => undefined);
    return sent;
  }

  private moveTime(ended: Promise<Execution>): void {
    drive({
      clock: this.virtual,
      ended,
      activity: () => this.activity,
      waitsForCall: () => this.callsOpen > 0,
      waitsForToken: () => [...this.engine.executions.values()].some(hasOpenToken),
    }).catch((error: unknown) => this.fail(error));
  }

  private async begin(at: { arn: string; name: string; input: string } & Partial<ChildRequest>): Promise<Execution> {
    const arn = executionArn(at.arn, at.name);
    const now = this.clock.now();
    const known = findRunning(this.engine.executions.get(arn), { input: at.input, now, startedBy: at.startedBy });
    if (known) return known;
    const machine = { arn: at.arn, name: at.arn.split(':').at(-1) ?? '', roleArn: ROLE };
    const { name, input, startedBy } = at;
    const execution = newExecution({ arn, name, machine, definition: at.arn, input, now, startedBy });
    await this.engine.start(execution);
    return execution;
  }

  private async call(call: TaskCall): Promise<TaskAnswer> {
    this.activity++;
    this.callsOpen++;
    try {
      return (await this.startChild(call)) ?? { output: await this.invoke(call) };
    } finally {
      this.callsOpen--;
      this.activity++;
    }
  }

  /** Arguments and answer are copied, as on the wire: whoever keeps one may change it. */
  private async invoke(call: TaskCall): Promise<unknown> {
    const given = structuredClone({ args: call.arguments, context: call.context });
    const answer = await this.options.invoke(call.resource.arn, given.args, given.context);
    return JSON.parse(JSON.stringify(answer) ?? 'null');
  }

  private async startChild(call: TaskCall): Promise<TaskAnswer | undefined> {
    if (!startsExecution(call)) return undefined;
    const request = readChildRequest(call);
    if (!this.knows(request.machineArn)) return undefined;
    const child = await this.begin({ ...request, arn: request.machineArn }).catch((error: unknown) => {
      throw childFailure(error);
    });
    return { output: { ExecutionArn: child.arn, StartDate: child.startedAt / 1000 }, child: child.arn };
  }

  private knows(arn: string): boolean {
    if (arn !== ROOT.arn && this.options.machines?.[arn] === undefined) return false;
    try {
      return this.machineAt(arn) !== undefined;
    } catch (error) {
      if (error instanceof ApiError) return false;
      throw error;
    }
  }

  private machineAt(arn: string): Machine {
    const machine = this.machines.get(arn) ?? loadMachine(this.options.machines?.[arn]);
    this.machines.set(arn, machine);
    return machine;
  }

  private keep({ execution, events }: Change): void {
    const history = this.histories.get(execution.arn);
    if (history) for (const event of events) history.push(event);
    else this.histories.set(execution.arn, events);
    if (execution.arn === FIRST && execution.status !== 'RUNNING') this.finish(execution);
  }
}

function hasOpenToken(execution: Execution): boolean {
  if (execution.status !== 'RUNNING') return false;
  return Object.values(execution.threads).some(({ wait }) => wait?.kind === 'task' && wait.child === undefined);
}

function resultOf(execution: Execution, histories: Map<string, HistoryEvent[]>): MachineResult {
  const { status, output, error, cause } = execution;
  return {
    status,
    ...(output === undefined ? {} : { output: JSON.parse(output) }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    history: (histories.get(execution.arn) ?? []).map((event) => ({ ...event, timestamp: new Date(event.timestamp) })),
  };
}
