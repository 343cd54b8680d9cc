import { expect, it } from 'vitest';
import type { HostOptions } from '../../../local/aws/host/host-options.ts';
import { aRunningHost, aStateDir } from './a-running-host.ts';
import { aFunction, anApi, aRole } from './an-assembly.ts';

const template = {
  resources: { DrawRole: aRole(), Draw: aFunction('Draw'), ...anApi('Draw', ['GET /']) },
  functions: { draw: `exports.handler = async (event, context) => [crypto.randomUUID(), context.awsRequestId];` },
};

async function draws(options: Partial<HostOptions>): Promise<string[]> {
  const host = await aRunningHost(template, options);
  const drawn = [await host.get('/'), await host.get('/')].flat();
  await host.close();
  return drawn;
}

it('the same seed draws the same, another draws something else', async () => {
  const first = await draws({ seed: '7' });
  expect(new Set(first).size).toBe(4);
  expect(await draws({ seed: '7' })).toEqual(first);
  const other = await draws({ seed: '8' });
  expect(other.filter((drawn) => first.includes(drawn))).toEqual([]);
});

it('kept state goes on with its own seed and draws nothing twice', async () => {
  const stateDir = aStateDir();
  const before = await draws({ seed: '7', stateDir });
  const after = await draws({ seed: '8', stateDir });
  const whole = await aRunningHost(template, { seed: '7' });
  const unbroken = [];
  for (let i = 0; i < 4; i++) unbroken.push(...(await whole.get('/')));
  expect([...before, ...after]).toEqual(unbroken);
});
