import { describe, expect, it } from 'vitest';
import { createClock } from '../../../local/aws/host/clock.ts';
import { deliverEvent } from '../../../local/aws/host/deliver-event.ts';
import { Faults } from '../../../local/aws/host/faults.ts';
import { Iam } from '../../../local/aws/host/iam.ts';
import { openStore } from '../../../local/aws/host/store.ts';
import { createWork } from '../../../local/aws/host/work.ts';
import type { Delivery } from '../../../local/aws/services/eventbridge.ts';
import { Scheduler } from '../../../local/aws/services/eventbridge-schedule.ts';
import { LambdaPermissions } from '../../../local/aws/services/lambda-permissions.ts';
import { aService, machineArn } from '../../states/a-service.ts';
import { aMachine, pass, wait } from '../../states/definitions.ts';
import { aRunningHost, aStateDir } from '../host/a-running-host.ts';
import { aFunction, aRole } from '../host/an-assembly.ts';

/** Holds all that one process after another would find. */
function aKeptScheduler(now: string, run: () => Promise<void>, dir: string) {
  const store = openStore({ dir });
  const work = createWork();
  const clock = createClock({ store, work, start: now });
  const scheduler = new Scheduler({ context: { clock, store }, changes: () => 1 });
  scheduler.add({ name: 'tick', expression: 'rate(5 minutes)', run });
  return { clock, scheduler, work, store };
}

describe('a schedule', () => {
  const start = '2020-06-01T08:00:00.000Z';

  it('that the process died in runs again', async () => {
    const dir = aStateDir();
    const first = aKeptScheduler(start, () => new Promise(() => {}), dir);
    first.scheduler.resume();
    void first.clock.advance('PT5M');
    await new Promise((resolve) => setTimeout(resolve, 20));
    let runs = 0;
    const second = aKeptScheduler(start, async () => void runs++, dir);
    second.scheduler.resume();
    await second.work.idle();
    expect(runs).toBe(1);
  });

  it('runs once for all the times at which nobody was there', async () => {
    const dir = aStateDir();
    const first = aKeptScheduler(start, async () => {}, dir);
    first.scheduler.resume();
    await first.clock.advance('PT5M');
    first.store.collection('clock').put('now', Date.parse('2020-06-01T10:00:00.000Z'));
    const seen: string[] = [];
    const second = aKeptScheduler(start, async () => void seen.push(new Date(second.clock.now()).toISOString()), dir);
    second.scheduler.resume();
    await second.clock.advance('PT4M');
    expect(seen).toEqual(['2020-06-01T10:00:00.000Z']);
  });

  it('that was due when the host stopped waits until everything stands', async () => {
    const arn = { 'Fn::GetAtt': ['Worker', 'Arn'] };
    const template = {
      resources: {
        Tick: {
          Type: 'AWS::Events::Rule',
          Properties: { ScheduleExpression: 'rate(5 minutes)', Targets: [{ Id: 'T', Arn: arn }] },
        },
        WorkerRole: aRole(),
        Worker: aFunction('Worker'),
        MayTick: {
          Type: 'AWS::Lambda::Permission',
          Properties: {
            Action: 'lambda:InvokeFunction',
            FunctionName: arn,
            Principal: 'events.amazonaws.com',
            SourceArn: { 'Fn::GetAtt': ['Tick', 'Arn'] },
          },
        },
      },
      functions: { worker: `exports.handler = async () => console.log('ran');` },
    };
    const stateDir = aStateDir();
    const first = await aRunningHost(template, { stateDir });
    await first.post('/local/clock', { advance: 'PT5M' });
    await first.close();
    const store = openStore({ dir: stateDir });
    store.collection('clock').put('now', Date.parse('2020-06-01T08:11:00.000Z'));
    store.close();
    const second = await aRunningHost(template, { stateDir });
    await second.post('/local/clock', { advance: 'PT1S' });
    expect(second.log).toEqual([]);
    expect(await second.get('/local/logs')).toHaveLength(1);
  });
});

describe('an event that is delivered again', () => {
  const iam = new Iam();
  iam.addRole('role');
  iam.attach('role', {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'states:StartExecution', Resource: '*' }],
  });
  const permissions = new LambdaPermissions();
  const aDelivery = (arn: string): Delivery => ({
    id: 'e1_T',
    rule: { name: 'r', arn: 'arn:rule', targets: [] },
    target: { Id: 'T', Arn: arn, RoleArn: 'role' },
    input: { a: 1 },
  });
  const queue = { add: () => {} };

  it('starts nothing when its execution has ended', async () => {
    const { service, settle } = aService({ m: aMachine({ A: pass() }) });
    const deliver = () => deliverEvent({ iam, permissions, queue, states: () => service }, aDelivery(machineArn('m')));
    await deliver();
    await settle();
    await deliver();
    expect(service.listExecutions()).toHaveLength(1);
  });

  it('is one call of a function that has not run yet', async () => {
    permissions.add({ functionArn: 'arn:aws:lambda:r:a:function:f', principal: 'events.amazonaws.com' });
    const calls: unknown[] = [];
    const delivery = aDelivery('arn:aws:lambda:r:a:function:f');
    const parts = { iam, permissions, queue: { add: (...call: unknown[]) => void calls.push(call) } };
    await deliverEvent({ ...parts, states: () => aService({}).service }, delivery);
    expect(calls).toEqual([['arn:aws:lambda:r:a:function:f', { a: 1 }, 'e1_T']]);
  });
});

it('an execution is answered to a second caller only when it is kept', async () => {
  const { call, context } = aService({ m: aMachine({ A: wait(60) }) });
  const kept = context.store.collection('states-executions');
  const start = () => call('StartExecution', { stateMachineArn: machineArn('m'), name: 'one' });
  void start();
  await start();
  expect([...kept.entries()]).toHaveLength(1);
});

it('a fault that was asked for is there after a restart until it is taken', () => {
  const dir = aStateDir();
  new Faults(openStore({ dir })).add({ target: 'ses', kind: 'throttle', times: 2 });
  const second = new Faults(openStore({ dir }));
  expect(second.take('ses')).toEqual({ kind: 'throttle' });
  const third = new Faults(openStore({ dir }));
  expect(third.list()).toEqual([{ target: 'ses', kind: 'throttle', times: 1 }]);
  expect([third.take('s3'), third.take('ses'), third.take('ses')]).toEqual([
    undefined,
    { kind: 'throttle' },
    undefined,
  ]);
});
