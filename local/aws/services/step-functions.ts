import { findRunning, readChildRequest } from '../states/child-request.ts';
import { type Change, Engine, type TaskCall } from '../states/engine.ts';
import type { Execution, StartedBy } from '../states/execution.ts';
import { ApiError } from '../states/failure.ts';
import { executionArn, newExecution } from '../states/new-execution.ts';
import type { AwsRequest, AwsResponse, AwsService, HostContext, Permission } from '../types.ts';
import { checkMachineRole } from './machine-role.ts';
import { seedOfState } from './seed.ts';
import { type Authorize, makeCall, refuseForeignCalls } from './step-functions-call.ts';
import { checkInput, checkName } from './step-functions-checks.ts';
import { statusEvent } from './step-functions-event.ts';
import { handleOperation } from './step-functions-operations.ts';
import { permissionsOf } from './step-functions-permissions.ts';
import { StepFunctionsRecords } from './step-functions-records.ts';
import { type ExecutionSummary, type ExecutionView, summarise, viewWhole } from './step-functions-view.ts';
import { replyError } from './step-functions-wire.ts';

export interface RegisteredMachine {
  arn: string;
  name: string;
  /** JSON text. */
  definition: string;
  roleArn: string;
  /** What people see in the list of timers; the name unless given. */
  title?: string;
  /** STANDARD unless given; EXPRESS is refused. */
  type?: string;
  loggingConfiguration?: unknown;
}

export interface StartRequest {
  machineArn: string;
  name: string;
  /** JSON text. */
  input: string;
  startedBy?: StartedBy | undefined;
}

/** AWS Step Functions, Standard machines in JSONata, kept in the host's store. */
export class StepFunctions implements AwsService {
  readonly signingName = 'states';
  readonly engine: Engine;
  readonly records: StepFunctionsRecords;
  readonly machines = new Map<string, RegisteredMachine & { key: string; createdAt: number }>();
  readonly context: HostContext;

  private readonly authorize: Authorize;

  constructor(context: HostContext, authorize: Authorize = context.authorize?.bind(context) ?? allowAll) {
    this.context = context;
    this.authorize = authorize;
    this.records = new StepFunctionsRecords(context.store);
    const parts = { context, authorize, startChild: (call: TaskCall) => this.start(readChildRequest(call)) };
    this.engine = new Engine({
      clock: context.clock,
      machineOf: (execution) => this.records.machine(execution.definition),
      titleOf: (execution) => this.titleOf(execution),
      enqueue: (name, job) => context.work.enqueue(name, job),
      call: (call) => makeCall(parts, call),
      commit: (change) => this.commit(change),
      track: (promise) => context.work.track(promise),
      report: (error) => context.log(`states: ${error instanceof Error ? error.stack : String(error)}`),
    });
  }

  /**
   * Makes a machine known. Executions that run keep the definition they started with. Throws InvalidDefinition, and
   * AccessDeniedException when its role lacks what AWS wants of it beforehand.
   */
  registerMachine(machine: RegisteredMachine): void {
    if (machine.type === 'EXPRESS')
      throw new ApiError('StateMachineTypeNotSupported', `${machine.name}: this host runs Standard machines only`);
    const createdAt = this.machines.get(machine.arn)?.createdAt ?? this.context.clock.now();
    const key = this.records.define(machine.definition);
    const loaded = this.records.machine(key);
    refuseForeignCalls(loaded);
    const { roleArn, loggingConfiguration } = machine;
    const { region, account } = this.context;
    const { authorize } = this;
    checkMachineRole({ machine: loaded, roleArn, loggingConfiguration, region, account, authorize });
    this.machines.set(machine.arn, { ...machine, key, createdAt });
  }

  /** Takes up what was under way when the host last stopped. Call once, when all functions and machines are known. */
  resume(): void {
    this.engine.resume(this.records.all());
  }

  permissions(request: AwsRequest): Permission[] {
    return permissionsOf(request);
  }

  refuse(_request: AwsRequest, message: string): AwsResponse {
    return replyError('AccessDeniedException', message);
  }

  async handle(request: AwsRequest): Promise<AwsResponse> {
    return handleOperation(this, request);
  }

  /** Starts an execution, or answers the one that runs by the same name with the same input. */
  async start(request: StartRequest): Promise<Execution> {
    const machine = this.machines.get(request.machineArn);
    if (!machine)
      throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${request.machineArn}'`);
    checkName(request.name);
    checkInput(request.input);
    const arn = executionArn(machine.arn, request.name);
    const now = this.context.clock.now();
    const { name, input, startedBy } = request;
    const known = findRunning(this.engine.executions.get(arn), { input, now, startedBy });
    if (known) {
      await this.engine.untilKept(arn);
      return known;
    }
    const seed = seedOfState(this.context.store);
    const execution = newExecution({ arn, name, machine, definition: machine.key, input, now, startedBy, seed });
    await this.engine.start(execution);
    return execution;
  }

  /** Throws ExecutionDoesNotExist. */
  find(arn: string): Execution {
    const execution = this.engine.executions.get(arn);
    if (!execution) throw new ApiError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return execution;
  }

  /** Newest first; `machine` is a part of the machine's name, `name` of the execution's. */
  listExecutions(filter: { machine?: string; name?: string } = {}): ExecutionSummary[] {
    const { machine = '', name = '' } = filter;
    const all = [...this.engine.executions.values()].reverse();
    return all.filter((one) => one.machineName.includes(machine) && one.name.includes(name)).map(summarise);
  }

  /** One execution whole; undefined when there is none. */
  viewExecution(arn: string): ExecutionView | undefined {
    const execution = this.engine.executions.get(arn);
    if (!execution) return undefined;
    const definition = this.records.definition(execution.definition);
    return viewWhole(execution, { definition, history: this.records.history(arn) });
  }

  private titleOf({ machineArn, machineName, name }: Execution): string {
    return `${this.machines.get(machineArn)?.title ?? machineName} ${name}`;
  }

  private commit(change: Change): void {
    const { execution, statuses } = change;
    this.records.keep(change, () => {
      for (const status of statuses) this.context.publish(statusEvent(execution, status));
    });
    const ended = statuses.includes('FAILED') || statuses.includes('TIMED_OUT');
    if (ended) this.context.log(`${this.titleOf(execution)}: ${execution.status} ${execution.error ?? ''}`.trim());
  }
}

function allowAll(): undefined {
  return undefined;
}
