import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Faults } from '../../../local/aws/host/faults.ts';
import { openStore } from '../../../local/aws/host/store.ts';
import { Logs } from '../../../local/aws/services/lambda-logs.ts';
import { LambdaRuntime } from '../../../local/aws/services/lambda-runtime.ts';
import { aHost } from './a-host.ts';

export const arn = 'arn:aws:lambda:eu-west-2:1:function:work';

/** A runtime with one function of this code. Its clock stands at Monday 1 March 2027, 10:00 in London. */
export function aRuntime(source: string, more: { timeout?: number } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'function-'));
  writeFileSync(join(folder, 'index.js'), source);
  const faults = new Faults(openStore({}));
  const context = aHost({ takeFault: (target) => faults.take(target) });
  const logs = new Logs(join(context.stateDir, 'logs'), () => context.clock.now());
  const endpoint = () => 'http://127.0.0.1:1';
  const runtime = new LambdaRuntime({ context, logs, endpoint, accessKeyOf: () => 'ASIAROLE' });
  runtime.declare({
    ...{ name: 'work', arn, roleArn: 'arn:aws:iam::1:role/r', folder, handler: 'index.handler', runtime: 'nodejs22.x' },
    ...{ timeout: 3, memory: 128, environment: { NAME: 'Ann' }, logGroup: 'group', logFormat: 'JSON', ...more },
  });
  return { context, faults, runtime, lines: () => logs.list().map(({ line }) => line) };
}

export const invoke = (source: string, event: unknown = {}) => aRuntime(source).runtime.invoke(arn, event);
export const returning = (expression: string) => `exports.handler = async (event, context) => (${expression});`;
