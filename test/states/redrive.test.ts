import { expect, it } from 'vitest';
import { aService, machineArn } from './a-service.ts';
import { aBlock, aMachine, invoke, pass } from './definitions.ts';

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
