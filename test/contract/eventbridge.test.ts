import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { beforeAll, expect, it } from 'vitest';
import { makeObjects, type Objects } from '../../lambdas/adapters/objects.ts';
import { aPlace } from './place.ts';
import { makeRecorded, type Recorded } from './recorded.ts';

/** What the rules of the application rely on: who tells the bus what, what matches, what a target is given. See place.ts. */
const place = aPlace();
let objects: Objects;
let recorded: Recorded;

beforeAll(() => {
  objects = makeObjects(place.current.name('Bucket'), new S3Client({ ...place.current.client, forcePathStyle: true }));
  recorded = makeRecorded(place.current);
});

it('an upload that fits the pattern reaches the target as its transformer words it', async () => {
  const run = `told/${Date.now()}`;
  await objects.putText(`${run}.txt`, 'not meant');
  await objects.putText(`un${run}.csv`, 'not meant either');
  await objects.putText(`${run}.csv`, 'a,b');
  const told = await recorded.find(({ uploaded }) => uploaded === `${run}.csv`);
  expect(told).toEqual({ uploaded: `${run}.csv`, size: 3, words: `${run}.csv by PutObject` });
  const others = (await recorded.list()).filter(({ uploaded }) => String(uploaded).includes(run));
  expect(others).toHaveLength(1);
});

it('the end of an execution is told whole', async () => {
  const client = new SFNClient(place.current.client);
  const name = `aborted-${Date.now()}`;
  const stateMachineArn = place.current.name('Story');
  const input = '{"act":"wait"}';
  const { executionArn } = await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
  await client.send(new StopExecutionCommand({ executionArn, error: 'enough', cause: 'by hand' }));
  const told = await recorded.find(({ resources }) => Array.isArray(resources) && resources[0] === executionArn);
  expect(told).toMatchObject({
    version: '0',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    source: 'aws.states',
    'detail-type': 'Step Functions Execution Status Change',
    account: stateMachineArn.split(':')[4],
    region: stateMachineArn.split(':')[3],
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    detail: {
      ...{ executionArn, stateMachineArn, name, status: 'ABORTED', input, inputDetails: { included: true } },
      ...{ output: null, error: 'enough', cause: 'by hand' },
      ...{ startDate: expect.any(Number), stopDate: expect.any(Number) },
    },
  });
});
