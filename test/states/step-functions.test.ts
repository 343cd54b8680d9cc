import { describe, expect, it } from 'vitest';
import { aService, machineArn, register } from './a-service.ts';
import { aMachine, hold, invoke, pass, startChild, wait } from './definitions.ts';

const paused = aMachine({ Pause: wait(3600), Done: pass({ Output: 'done' }) });
const arn = machineArn('m');
const executionArn = arn.replace('stateMachine', 'execution').concat(':one');

describe('StartExecution', () => {
  it('answers the running execution when name and input are the same', async () => {
    const { call, clock } = aService({ m: paused });
    const first = await call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' });
    await clock.advance('PT1M');
    const again = await call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{ "a": 1 }' });
    expect(again).toEqual(first);
  });

  it.each([
    ['another input', { input: '{"a":2}' }, 'PT1M'],
    ['the same input after its end', { input: '{"a":1}' }, 'PT2H'],
  ])('refuses a taken name with %s', async (_what, more, later) => {
    const { call, clock } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' });
    await clock.advance(later);
    const refused = await call('StartExecution', { stateMachineArn: arn, name: 'one', ...more });
    expect(refused).toEqual({
      __type: 'ExecutionAlreadyExists',
      message: `Execution Already Exists: '${executionArn}'`,
    });
  });

  it('takes a name again 90 days after its end, with a new history', async () => {
    const { call, clock } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' });
    await clock.advance('P91D');
    await call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":2}' });
    const { events } = await call('GetExecutionHistory', { executionArn });
    expect(events).toHaveLength(2);
  });

  it.each([
    ['a machine that is not there', { stateMachineArn: machineArn('x') }, 'StateMachineDoesNotExist'],
    ['an input that is no JSON', { stateMachineArn: arn, input: '{' }, 'InvalidExecutionInput'],
    ['a name with a space', { stateMachineArn: arn, name: 'a b' }, 'InvalidName'],
    ['no machine', {}, 'ValidationException'],
  ])('refuses %s', async (_what, input, name) => {
    const { call } = aService({ m: paused });
    expect(await call('StartExecution', input)).toMatchObject({ __type: name });
  });
});

describe('an execution', () => {
  it('is described, listed and told on the bus as it runs and ends', async () => {
    const { call, clock, events } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await clock.advance('PT1H');
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({
      status: 'SUCCEEDED',
      input: '{}',
      output: '"done"',
      startDate: 1767603600,
      stopDate: 1767607200,
    });
    const { executions } = await call('ListExecutions', { stateMachineArn: arn, statusFilter: 'SUCCEEDED' });
    expect(executions).toHaveLength(1);
    expect(events.map(({ detail }) => detail.status)).toEqual(['RUNNING', 'SUCCEEDED']);
    expect(events[1]).toMatchObject({
      source: 'aws.states',
      'detail-type': 'Step Functions Execution Status Change',
      detail: { executionArn, name: 'one', output: '"done"' },
    });
  });

  it('shows the timer that it waits for by machine, execution and state', async () => {
    const { call, clock, settle } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await settle();
    expect(clock.due()).toEqual([expect.objectContaining({ at: '2026-01-05T10:00:00.000Z', what: 'm one: Pause' })]);
  });

  it('keeps the definition that it started with', async () => {
    const { call, clock, service } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    register(service, { m: aMachine({ Pause: wait(3600), Done: pass({ Output: 'new' }) }) });
    await call('StartExecution', { stateMachineArn: arn, name: 'two' });
    await clock.advance('PT1H');
    const outputs = await Promise.all(
      ['one', 'two'].map((name) => call('DescribeExecution', { executionArn: executionArn.replace('one', name) })),
    );
    expect(outputs.map(({ output }) => output)).toEqual(['"done"', '"new"']);
  });

  it('is aborted by StopExecution, with the error and cause given', async () => {
    const { call, clock } = aService({ m: paused });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await call('StopExecution', { executionArn, error: 'enough', cause: 'by hand' });
    await clock.advance('P1D');
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({
      status: 'ABORTED',
      error: 'enough',
      cause: 'by hand',
    });
    const { events } = await call('GetExecutionHistory', { executionArn, reverseOrder: true, maxResults: 1 });
    expect(events).toEqual([
      expect.objectContaining({
        type: 'ExecutionAborted',
        executionAbortedEventDetails: { error: 'enough', cause: 'by hand' },
      }),
    ]);
  });

  it('is redriven from the state that failed, and keeps what had succeeded', async () => {
    let broken = true;
    const flaky = () => {
      if (broken) throw Object.assign(new Error('not now'), { name: 'Down' });
      return { ok: true };
    };
    const machine = aMachine({
      First: invoke('first'),
      Second: invoke('flaky', { Output: '{% $states.result.Payload %}' }),
    });
    const { call, calls, settle } = aService({ m: machine }, { functions: { flaky } });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await settle();
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({ status: 'FAILED', error: 'Down' });
    broken = false;
    await call('RedriveExecution', { executionArn });
    await settle();
    expect(await call('DescribeExecution', { executionArn })).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"ok":true}',
      redriveCount: 1,
    });
    expect(calls.map(({ name }) => name)).toEqual(['first', 'flaky', 'flaky']);
    expect(await call('RedriveExecution', { executionArn })).toMatchObject({ __type: 'ExecutionNotRedrivable' });
  });
});

describe('a failing call', () => {
  it('fails the task with the error that the function threw and its payload as cause', async () => {
    const broken = () => {
      throw Object.assign(new Error('no'), { name: 'Broken' });
    };
    const { call, settle } = aService({ m: aMachine({ Call: invoke('broken') }) }, { functions: { broken } });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await settle();
    const { error, cause } = await call('DescribeExecution', { executionArn });
    expect(error).toBe('Broken');
    expect(JSON.parse(String(cause))).toEqual({ errorMessage: 'no', errorType: 'Broken', trace: [] });
  });

  it.each([
    ['lambda', invoke('f'), 'Lambda.AWSLambdaException', 'lambda:InvokeFunction'],
    ['states', startChild(machineArn('m'), ''), 'StepFunctions.AccessDeniedException', 'states:StartExecution'],
  ])("is refused when the machine's role may not (%s)", async (_what, state, error, action) => {
    const authorize = (_role: string, asked: { action: string }) => `is not authorized to perform: ${asked.action}`;
    const { call, settle } = aService({ m: aMachine({ Call: state }) }, { authorize });
    await call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await settle();
    const described = await call('DescribeExecution', { executionArn });
    expect(described).toMatchObject({ status: 'FAILED', error });
    expect(described.cause).toContain(`role/m-role/one is not authorized to perform: ${action}`);
  });
});

describe('a task token', () => {
  it('may be used inside the function that registers it, before that has answered', async () => {
    const host = aService({ m: aMachine({ Hold: hold('register') }) });
    host.functions.register = async (payload) => {
      const taskToken = payload && typeof payload === 'object' && 'token' in payload ? payload.token : '';
      expect(await host.call('SendTaskSuccess', { taskToken, output: '{"early":true}' })).toEqual({});
      return {};
    };
    await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await host.settle();
    expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ output: '{"early":true}' });
  });

  it('is refused when it is garbage, and when its task is closed', async () => {
    const host = aService({ m: aMachine({ Hold: hold('register') }) });
    await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await host.settle();
    const taskToken = JSON.parse(JSON.stringify(host.calls[0]?.payload)).token;
    expect(await host.call('SendTaskHeartbeat', { taskToken })).toEqual({});
    expect(await host.call('SendTaskSuccess', { taskToken, output: '{' })).toMatchObject({ __type: 'InvalidOutput' });
    expect(await host.call('SendTaskSuccess', { taskToken, output: '{}' })).toEqual({});
    expect(await host.call('SendTaskSuccess', { taskToken, output: '{}' })).toEqual({
      __type: 'TaskTimedOut',
      message: "Task Timed Out: 'Provided task does not exist anymore'",
    });
    expect(await host.call('SendTaskFailure', { taskToken: 'x' })).toEqual({
      __type: 'InvalidToken',
      message: "Invalid Token: 'Invalid token'",
    });
  });
});
