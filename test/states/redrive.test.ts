import { expect, it } from 'vitest';
import { aService, machineArn } from './a-service.ts';
import { aBlock, aMachine, hold, invoke, pass } from './definitions.ts';

const arn = machineArn('m');
const executionArn = arn.replace('stateMachine', 'execution').concat(':one');

it('a redrive runs the failed branch again, not the one that had succeeded', async () => {
  let broken = true;
  const right = () => {
    if (broken) throw Object.assign(new Error('no'), { name: 'Down' });
    return 'right';
  };
  const Output = '{% $states.result.Payload %}';
  const both = {
    Type: 'Parallel',
    Branches: [
      aBlock({ Left: invoke('left', { Output }), LeftAgain: pass() }),
      aBlock({ Right: invoke('right', { Output }) }),
    ],
  };
  const host = aService({ m: aMachine({ Both: both }) }, { functions: { left: () => 'left', right } });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.settle();
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({
    status: 'FAILED',
    redriveStatus: 'REDRIVABLE',
  });
  broken = false;
  await host.call('RedriveExecution', { executionArn });
  await host.settle();
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ output: '["left","right"]' });
  expect(host.calls.map(({ name }) => name)).toEqual(['left', 'right', 'right']);
});

it('14 days after its end an execution cannot be redriven', async () => {
  const host = aService({ m: aMachine({ No: { Type: 'Fail', Error: 'E' } }) });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.clock.advance('P15D');
  expect(await host.call('RedriveExecution', { executionArn })).toMatchObject({ __type: 'ExecutionNotRedrivable' });
});

it('a redrive of a Map runs the iterations again that had not ended, from where they stood, and keeps the results of the others', async () => {
  let broken = true;
  const work = (payload: unknown) => {
    if (payload === 2 && broken) throw Object.assign(new Error('no'), { name: 'Down' });
    return payload;
  };
  const Output = '{% $states.result.Payload %}';
  const each = {
    Type: 'Map',
    Items: [1, 2, 3],
    ItemProcessor: aBlock({
      Work: invoke('work', { Output }),
      Rest: { Type: 'Wait', Seconds: '{% $states.input * 60 %}' },
    }),
  };
  const host = aService({ m: aMachine({ Each: each }) }, { functions: { work } });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.settle();
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'FAILED', error: 'Down' });
  broken = false;
  await host.call('RedriveExecution', { executionArn });
  await host.clock.advance('PT1H');
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({
    ...{ status: 'SUCCEEDED', output: '[1,2,3]', redriveCount: 1 },
  });
  expect(host.calls.map(({ payload }) => payload)).toEqual([1, 2, 2, 3]);
});

it('an execution that was stopped is redriven with a new token, the old one is closed', async () => {
  const host = aService({ m: aMachine({ Hold: hold('register') }) });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.settle();
  const tokenOf = (i: number): string => JSON.parse(JSON.stringify(host.calls[i]?.payload)).token;
  await host.call('StopExecution', { executionArn });
  await host.call('RedriveExecution', { executionArn });
  await host.settle();
  expect(await host.call('SendTaskSuccess', { taskToken: tokenOf(0), output: '1' })).toMatchObject({
    __type: 'TaskTimedOut',
  });
  await host.call('SendTaskSuccess', { taskToken: tokenOf(1), output: '2' });
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'SUCCEEDED', output: '2' });
});

it('an execution that ran out of time has its whole time again', async () => {
  const machine = aMachine({ Hold: hold('register') }, { TimeoutSeconds: 60 });
  const host = aService({ m: machine });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.clock.advance('PT2M');
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'TIMED_OUT' });
  await host.call('RedriveExecution', { executionArn });
  await host.clock.advance('PT59S');
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'RUNNING' });
  await host.clock.advance('PT1S');
  expect(await host.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'TIMED_OUT' });
});

it('what began more than a year ago cannot be redriven', async () => {
  const host = aService({ m: aMachine({ Hold: hold('register') }) });
  await host.call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await host.clock.advance('P364D');
  await host.call('StopExecution', { executionArn });
  await host.clock.advance('P2D');
  expect(await host.call('RedriveExecution', { executionArn })).toMatchObject({ __type: 'ExecutionNotRedrivable' });
});
