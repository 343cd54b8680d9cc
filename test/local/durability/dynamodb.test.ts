import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { startDynamoEngine } from '../../../local/aws/services/dynamodb-engine.ts';
import { aStateDir } from '../host/a-running-host.ts';
import { aTable } from '../host/an-assembly.ts';

const table = JSON.stringify({ ...aTable.Properties, TableName: 'Items' });

/** Moves items about in their index until it is killed. */
const writer = (path: string) => `
import { startDynamoEngine } from './local/aws/services/dynamodb-engine.ts';
const engine = await startDynamoEngine(${JSON.stringify(path)});
const send = (operation, input) => engine.send(operation, JSON.stringify({ TableName: 'Items', ...input }));
let n = 0;
async function write(key) {
  for (;;) {
    const g1 = { S: String(n++) };
    await send('PutItem', { Item: { pk: { S: key }, sk: { S: 'x' }, g1 } });
    await send('UpdateItem', {
      Key: { pk: { S: key }, sk: { S: 'x' } },
      UpdateExpression: 'REMOVE g1',
    });
    console.log(n);
  }
}
for (let i = 0; i < 40; i++) write('k' + i);
`;

async function killInAWrite(path: string): Promise<void> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', writer(path)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('an index fits its items when the process was killed in writes', async () => {
  const path = aStateDir();
  const first = await startDynamoEngine(path);
  expect((await first.send('CreateTable', table)).status).toBe(200);
  await first.close();
  for (let kill = 0; kill < 3; kill++) {
    await killInAWrite(path);
    const engine = await startDynamoEngine(path);
    const scan = async (more = {}) => {
      const answer = await engine.send('Scan', JSON.stringify({ TableName: 'Items', ...more }));
      const { Items }: { Items: { pk: { S: string }; g1?: { S: string } }[] } = JSON.parse(String(answer.body));
      return Items.filter(({ g1 }) => g1).map(({ pk, g1 }) => `${pk.S} ${g1?.S}`);
    };
    expect((await scan({ IndexName: 'byG1' })).sort()).toEqual((await scan()).sort());
    await engine.close();
  }
});

it('a table whose maker died at once can be used', async () => {
  const path = aStateDir();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const first = await startDynamoEngine(path);
  expect((await first.send('CreateTable', table)).status).toBe(200);
  vi.useRealTimers();
  await first.close();
  const second = await startDynamoEngine(path);
  const item = { pk: { S: 'a' }, sk: { S: 'b' } };
  expect(await second.send('PutItem', JSON.stringify({ TableName: 'Items', Item: item }))).toMatchObject({
    status: 200,
  });
  await second.close();
});
