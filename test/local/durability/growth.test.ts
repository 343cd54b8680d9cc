import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aRunningHost, aStateDir } from '../host/a-running-host.ts';
import { aFunction, aRole } from '../host/an-assembly.ts';

const arn = { 'Fn::GetAtt': ['Worker', 'Arn'] };
const daily = {
  resources: {
    Tick: {
      Type: 'AWS::Events::Rule',
      Properties: { ScheduleExpression: 'rate(1 day)', Targets: [{ Id: 'T', Arn: arn }] },
    },
    WorkerRole: aRole(),
    Worker: aFunction('Worker'),
    MayTick: {
      Type: 'AWS::Lambda::Permission',
      Properties: { Action: 'lambda:InvokeFunction', FunctionName: arn, Principal: 'events.amazonaws.com' },
    },
  },
  functions: { worker: `exports.handler = async () => console.log('ran');` },
};

/** The lengths of the journal, a year long, at the end of every month. */
async function monthsOf(compactPast: number): Promise<number[]> {
  const stateDir = aStateDir();
  const host = await aRunningHost(daily, { stateDir, compactPast });
  const lengths: number[] = [];
  for (let month = 0; month < 12; month++) {
    await host.post('/local/clock', { advance: 'P30D' });
    lengths.push(statSync(join(stateDir, 'journal.jsonl')).size);
  }
  expect((await host.get('/local/logs')).length).toBe(360);
  await host.close();
  return lengths;
}

it('the journal of a host that keeps no more than before stays short, however long it runs', async () => {
  const compacted = await monthsOf(10_000);
  const whole = await monthsOf(Number.POSITIVE_INFINITY);
  expect(Math.max(...compacted)).toBeLessThan(11_000);
  expect(whole.at(-1)).toBeGreaterThan(20 * 11_000);
});
