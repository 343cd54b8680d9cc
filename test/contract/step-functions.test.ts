import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorkflows, type Workflows } from '../../lambdas/adapters/workflows.ts';
import { type Executions, makeExecutions } from './executions.ts';
import { aPlace } from './place.ts';

/** What the machines and the adapter of workflows rely on. See place.ts for where this runs. */
const place = aPlace();
let client: SFNClient;
let workflows: Workflows;
let executions: Executions;

beforeAll(() => {
  client = new SFNClient(place.current.client);
  workflows = makeWorkflows(client);
  executions = makeExecutions(client, place.current.name('Story'));
});

describe('an execution', () => {
  it('is started once by its name, whoever asks again', async () => {
    const [stateMachineArn, name] = [place.current.name('Story'), `once-${Date.now()}`];
    const start = (input: string) => client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    const first = await start('{"act":"wait"}');
    expect((await start('{"act":"wait"}')).executionArn).toBe(first.executionArn);
    await expect(start('{"act":"run"}')).rejects.toMatchObject({
      name: 'ExecutionAlreadyExists',
      message: `Execution Already Exists: '${first.executionArn}'`,
    });
    await client.send(new StopExecutionCommand({ executionArn: first.executionArn }));
    expect(await workflows.startMachine(stateMachineArn, name, { act: 'wait' })).toBe('known');
  });

  it('evaluates expressions as the machines are written for', async () => {
    const { output } = await executions.run({ list: [1, 2, 3] });
    expect(output).toEqual({
      ...{ partition: [[1, 2], [3]], oneOfARange: 1, hash: '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1' },
      ...{ seeded: 0.7275636800328681, parsed: { a: [1] }, uuid: 36, now: true, single: 3 },
      ...{ dropped: { kept: 1 }, machine: true },
    });
  });

  it('fails by an expression that yields nothing, in these words', async () => {
    expect(await executions.run({ act: 'undefined' })).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
      cause:
        "An error occurred while executing the state 'Undefined' (entered at the event id #4). The JSONata expression " +
        "'$states.input.no' specified for the field 'Output/v' returned nothing (undefined).",
    });
  });

  it('is aborted by a stop, which its history tells last', async () => {
    const { executionArn } = await executions.start({ act: 'wait' });
    await client.send(new StopExecutionCommand({ executionArn, error: 'enough', cause: 'by hand' }));
    const { status, error, cause, stopDate } = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect({ status, error, cause }).toEqual({ status: 'ABORTED', error: 'enough', cause: 'by hand' });
    expect(stopDate).toBeInstanceOf(Date);
    const { events } = await client.send(
      new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults: 1 }),
    );
    expect(events).toMatchObject([{ type: 'ExecutionAborted', executionAbortedEventDetails: { error: 'enough' } }]);
  });
});

describe('a task token', () => {
  it('ends the wait by its output, once', async () => {
    const { executionArn } = await executions.start({ act: 'hold', seconds: 600 });
    const taskToken = await executions.tokenOf(executionArn);
    await client.send(new SendTaskHeartbeatCommand({ taskToken }));
    expect(await workflows.succeedTask(taskToken, { answer: 'yes' })).toBe('told');
    expect(await executions.end(executionArn)).toMatchObject({ status: 'SUCCEEDED', output: { answer: 'yes' } });
    expect(await workflows.succeedTask(taskToken, { answer: 'no' })).toBe('closed');
    await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))).rejects.toMatchObject({
      name: 'TaskTimedOut',
    });
    expect(await executions.typesOf(executionArn)).toEqual([
      ...['ExecutionStarted', 'ChoiceStateEntered', 'ChoiceStateExited', 'TaskStateEntered', 'TaskScheduled'],
      ...['TaskStarted', 'TaskSubmitted', 'TaskSucceeded', 'TaskStateExited', 'ExecutionSucceeded'],
    ]);
  });

  it.each([
    ['with words', { error: 'Down', cause: 'for now' }, { Error: 'Down', Cause: 'for now' }],
    ['without', {}, { Error: null, Cause: null }],
  ])('fails the task %s, as Catch sees it', async (_what, words, caught) => {
    const { executionArn } = await executions.start({ act: 'hold', seconds: 600 });
    await client.send(new SendTaskFailureCommand({ taskToken: await executions.tokenOf(executionArn), ...words }));
    expect((await executions.end(executionArn)).output).toEqual({ caught });
  });

  it('times out by the clock, and is closed then', async () => {
    const { executionArn } = await executions.start({ act: 'hold', seconds: 3 });
    const taskToken = await executions.tokenOf(executionArn);
    await place.current.pass(4);
    const caught = { Error: 'States.Timeout', Cause: '' };
    expect((await executions.end(executionArn)).output).toEqual({ caught });
    expect(await workflows.failTask(taskToken, 'late')).toBe('closed');
  });

  it('is refused when it is none, and so is an output that is no JSON', async () => {
    const send = (taskToken: string, output: string) => client.send(new SendTaskSuccessCommand({ taskToken, output }));
    await expect(send('garbage', '{}')).rejects.toMatchObject({ name: 'InvalidToken' });
    const { executionArn } = await executions.start({ act: 'hold', seconds: 600 });
    const taskToken = await executions.tokenOf(executionArn);
    await expect(send(taskToken, '{')).rejects.toMatchObject({ name: 'InvalidOutput' });
    await workflows.succeedTask(taskToken, {});
  });
});

describe('a child', () => {
  it('gives its output as a value to who waits for it by .sync:2', async () => {
    expect((await executions.run({ act: 'run', child: {} })).output).toEqual({ outcome: 'ready' });
  });

  it('that fails is States.TaskFailed to its parent, with its own description as cause', async () => {
    const { output } = await executions.run({ act: 'run', child: { fail: 'broken' } });
    expect(output).toEqual({ caught: { Error: 'States.TaskFailed', Cause: expect.any(String) } });
    const { caught } = JSON.parse(JSON.stringify(output));
    expect(JSON.parse(caught.Cause)).toMatchObject({
      ...{ Status: 'FAILED', Error: 'broken', Cause: 'as asked', Input: '{"fail":"broken"}' },
      ...{ ExecutionArn: expect.any(String), Name: expect.any(String), StateMachineArn: expect.any(String) },
    });
  });

  it('is stopped when a token fails beside the branch that waits for it', async () => {
    const { executionArn } = await executions.start({ act: 'contact' });
    const taskToken = await executions.tokenOf(executionArn);
    const child = await executions.childOf(executionArn, 'startExecution.sync:2');
    expect(await workflows.failTask(taskToken, 'withdrawn')).toBe('told');
    expect((await executions.end(executionArn)).output).toEqual({ caught: { Error: 'withdrawn', Cause: null } });
    expect((await executions.end(child)).status).toBe('ABORTED');
  });
});
