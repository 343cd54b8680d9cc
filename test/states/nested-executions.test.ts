import { describe, expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { type AService, aService, machineArn } from './a-service.ts';
import { aBlock, aMachine, hold, pass, startChild, wait } from './definitions.ts';

const CHILD = machineArn('child');

describe('a child that is waited for', () => {
  it.each([
    ['.sync:2', { outcome: 'ready' }],
    ['.sync', '{"outcome":"ready"}'],
  ])('gives its output with %s as %j', async (mode, output) => {
    const definition = aMachine({ Run: startChild(CHILD, mode, { Output: '{% $states.result.Output %}' }) });
    const machines = { [CHILD]: aMachine({ Pause: wait(5), Done: pass({ Output: { outcome: 'ready' } }) }) };
    const result = await runMachine({ definition, machines, invoke: () => ({}) }).result;
    expect(result.output).toEqual(output);
    expect(result.history.map(({ type }) => type)).toContain('TaskSubmitted');
  });

  it('fails its task by States.TaskFailed, with its own description as cause', async () => {
    const definition = aMachine({ Run: startChild(CHILD, '.sync:2') });
    const machines = { [CHILD]: aMachine({ No: { Type: 'Fail', Error: 'E', Cause: 'C' } }) };
    const { error, cause } = await runMachine({ definition, machines, invoke: () => ({}) }).result;
    expect(error).toBe('States.TaskFailed');
    expect(JSON.parse(cause ?? '')).toMatchObject({ Status: 'FAILED', Error: 'E', Cause: 'C', Input: '{}' });
  });
});

describe('a tree of executions', () => {
  const grandchild = machineArn('grandchild');
  const machines = {
    m: aMachine({
      Both: {
        Type: 'Parallel',
        Branches: [aBlock({ Run: startChild(CHILD, '.sync:2') }), aBlock({ Listen: hold('listen') })],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'After' }],
      },
      After: wait(60),
    }),
    child: aMachine({ Run: startChild(grandchild, '.sync:2') }),
    grandchild: aMachine({ Free: startChild(machineArn('free'), '.waitForTaskToken') }),
    free: aMachine({ Pause: wait(3600) }),
  };
  const statuses = (host: AService) =>
    Object.fromEntries(host.service.listExecutions().map(({ machine, status }) => [machine, status]));
  const aTree = async (): Promise<AService> => {
    const host = aService(machines);
    await host.call('StartExecution', { stateMachineArn: machineArn('m'), name: 'one' });
    await host.settle();
    return host;
  };

  it('is stopped from the top down, but for what was started without waiting for its end', async () => {
    const host = await aTree();
    await host.call('StopExecution', {
      executionArn: machineArn('m').replace('stateMachine', 'execution').concat(':one'),
    });
    await host.settle();
    expect(statuses(host)).toEqual({ m: 'ABORTED', child: 'ABORTED', grandchild: 'ABORTED', free: 'RUNNING' });
  });

  it('is stopped when the branch that waits for it is ended by its sibling', async () => {
    const host = await aTree();
    const taskToken = JSON.parse(JSON.stringify(host.calls[0]?.payload)).token;
    await host.call('SendTaskFailure', { taskToken, error: 'withdrawn' });
    await host.settle();
    expect(statuses(host)).toEqual({ m: 'RUNNING', child: 'ABORTED', grandchild: 'ABORTED', free: 'RUNNING' });
  });
});
