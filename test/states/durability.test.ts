import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionBody } from './a-host.ts';
import { type AService, aService, machineArn } from './a-service.ts';
import { aBlock, aMachine, hold, invoke, pass, startChild, wait } from './definitions.ts';

const arn = machineArn('m');
const executionArn = arn.replace('stateMachine', 'execution').concat(':one');

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'states-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A process on the kept state; the one before has died. */
async function aProcess(
  machines: Record<string, unknown>,
  functions: Record<string, FunctionBody> = {},
): Promise<AService> {
  const service = aService(machines, { dir, functions });
  service.service.resume();
  await service.settle();
  return service;
}

describe('after a restart', () => {
  it('a wait ends at its time', async () => {
    const machines = { m: aMachine({ Pause: wait(3600), Done: pass({ Output: 'done' }) }) };
    const before = await aProcess(machines);
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    before.close();
    const after = await aProcess(machines);
    expect(after.clock.due()).toHaveLength(1);
    await after.clock.advance('PT1H');
    expect(await after.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'SUCCEEDED' });
    const { events } = await after.call('GetExecutionHistory', { executionArn });
    expect(JSON.stringify(events)).toBe(JSON.stringify(await historyOf(after)));
    expect(await historyOf(after)).toMatchObject([1, 2, 3, 4, 5, 6].map((id) => ({ id })));
  });

  it('a call that had no answer is made again', async () => {
    const machines = { m: aMachine({ Call: invoke('slow') }) };
    const before = aService(machines, { dir, functions: { slow: () => new Promise(() => undefined) } });
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one', input: '{"a":1}' });
    await new Promise((turn) => setImmediate(turn));
    before.close();
    const after = await aProcess(machines);
    expect(after.calls).toEqual([{ name: 'slow', payload: { a: 1 } }]);
    expect(await after.call('DescribeExecution', { executionArn })).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('a call that had its answer is not made again', async () => {
    const machines = { m: aMachine({ Hold: hold('register') }) };
    const before = await aProcess(machines);
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await before.settle();
    const taskToken = JSON.parse(JSON.stringify(before.calls[0]?.payload)).token;
    before.close();
    const after = await aProcess(machines);
    expect(after.calls).toEqual([]);
    await after.call('SendTaskSuccess', { taskToken, output: '1' });
    expect(await after.call('DescribeExecution', { executionArn })).toMatchObject({ output: '1' });
  });

  it('a parent is told of the child that ends', async () => {
    const child = machineArn('child');
    const machines = {
      m: aMachine({ Run: startChild(child, '.sync:2', { Output: '{% $states.result.Output %}' }) }),
      child: aMachine({ Pause: wait(60), Done: pass({ Output: { outcome: 'ready' } }) }),
    };
    const before = await aProcess(machines);
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await before.settle();
    before.close();
    const after = await aProcess(machines);
    await after.clock.advance('PT1M');
    expect(await after.call('DescribeExecution', { executionArn })).toMatchObject({ output: '{"outcome":"ready"}' });
  });

  it('a child whose parent was stopped just before the end is stopped too', async () => {
    const child = machineArn('child');
    const machines = { m: aMachine({ Run: startChild(child, '.sync:2') }), child: aMachine({ Pause: wait(60) }) };
    const before = await aProcess(machines);
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    await before.settle();
    const kept = before.context.store.collection<object>('states-executions');
    kept.put(executionArn, { ...kept.get(executionArn), status: 'ABORTED' });
    before.close();
    const after = await aProcess(machines);
    expect(after.service.listExecutions({ machine: 'child' })).toMatchObject([{ status: 'ABORTED' }]);
  });

  it('a move that was cut off is made to its end, each thing at its time and in its order', async () => {
    const machines = { m: aMachine({ Pause: wait('{% $states.input %}'), Tell: invoke('tell') }) };
    const before = await aProcess(machines, { tell: () => new Promise(() => undefined) });
    for (const seconds of [30, 10, 20])
      await before.call('StartExecution', { stateMachineArn: arn, name: `after${seconds}`, input: String(seconds) });
    const from = before.clock.now();
    void before.clock.advance('PT1M');
    while (before.calls.length === 0) await new Promise((turn) => setImmediate(turn));
    before.close();
    const after = await aProcess(machines, { tell: () => null });
    await after.clock.advance('PT50S');
    expect(after.calls.map(({ payload }) => payload)).toEqual([10, 20, 30]);
    const ended = after.service.listExecutions().map(({ stopDate }) => (Date.parse(stopDate ?? '') - from) / 1000);
    expect(ended.sort()).toEqual([10, 20, 30]);
  });

  it('an execution goes on with the definition that it started with', async () => {
    const before = await aProcess({ m: aMachine({ Pause: wait(60), Done: pass({ Output: 'old' }) }) });
    await before.call('StartExecution', { stateMachineArn: arn, name: 'one' });
    before.close();
    const after = await aProcess({ m: aMachine({ Other: pass({ Output: 'new' }) }) });
    await after.clock.advance('PT1M');
    expect(await after.call('DescribeExecution', { executionArn })).toMatchObject({ output: '"old"' });
  });

  it('two thousand paused executions stand where they stood, each with its waits and timers', async () => {
    const branch = (name: string) => aBlock({ [name]: hold('register', { TimeoutSeconds: 86_400 }) });
    const both = { Both: { Type: 'Parallel', Branches: [branch('Left'), branch('Right')] } };
    const before = await aProcess({ m: aMachine(both) });
    const names = Array.from({ length: 2000 }, (_, i) => `e${i}`);
    await Promise.all(names.map((name) => before.call('StartExecution', { stateMachineArn: arn, name })));
    await before.settle();
    const [stood, due] = [before.service.listExecutions(), before.clock.due()];
    before.close();
    const after = await aProcess({ m: aMachine(both) });
    expect(due).toHaveLength(4000);
    expect(after.clock.due()).toEqual(due);
    expect(after.service.listExecutions()).toEqual(stood);
    expect(stood[0]?.currentSteps).toEqual(['Left', 'Right']);
    expect(after.calls).toEqual([]);
  });
});

it('a step is one line of the journal, with the new events alone', async () => {
  const { call, settle, clock } = await aProcess({ m: aMachine({ A: wait(60), B: wait(60), C: pass() }) });
  await call('StartExecution', { stateMachineArn: arn, name: 'one' });
  await settle();
  await clock.advance('PT1M');
  const lines = readFileSync(join(dir, 'journal.jsonl'), 'utf8').trimEnd().split('\n');
  const steps = lines.filter((line) => line.includes('"states-history"'));
  expect(steps).toHaveLength(2);
  expect(steps[1]).not.toContain('ExecutionStarted');
  expect(steps.every((line) => line.includes('"states-executions"'))).toBe(true);
});

async function historyOf({ call }: AService): Promise<Record<string, unknown>[]> {
  const { events } = await call('GetExecutionHistory', { executionArn });
  return Array.isArray(events) ? events : [];
}
