import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeVersions } from '../../../lambdas/adapters/versions.ts';
import { createS3, type S3 } from '../../../local/aws/services/s3.ts';
import { aHost, type FakeHost } from './a-host.ts';
import { aServer, type TestServer } from './a-server.ts';

let host: FakeHost;
let s3: S3;
let server: TestServer;
let client: S3Client;

beforeEach(async () => {
  host = aHost();
  s3 = createS3(host);
  s3.registerBucket({ name: 'plain', eventBridge: false });
  s3.registerBucket({ name: 'kept', eventBridge: true, versioned: true });
  server = await aServer([s3]);
  const credentials = { accessKeyId: 'AKIATEST', secretAccessKey: 'x' };
  client = new S3Client({
    endpoint: server.url,
    region: 'eu-west-2',
    credentials,
    forcePathStyle: true,
    maxAttempts: 1,
  });
});

afterEach(() => server.close());

it('a body that was streamed in signed chunks is kept without them', async () => {
  const Body = Readable.from([Buffer.from('hello '), Buffer.from('world')]);
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body, ContentLength: 11 }));
  expect(s3.get('plain', 'k')?.toString()).toBe('hello world');
});

it('what was written tells the time of the clock', async () => {
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
  const { LastModified } = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'k' }));
  expect(LastModified).toEqual(new Date(host.clock.now()));
});

it('an unknown key is not admitted to who may not list the bucket', async () => {
  const authorize = () => 'is not authorized to perform: s3:ListBucket';
  const strict = createS3({ ...host, authorize });
  strict.registerBucket({ name: 'plain', eventBridge: false });
  const [query, body] = [new URLSearchParams(), Buffer.alloc(0)];
  const caller = { accessKeyId: 'ASIA', roleArn: 'arn:aws:iam::1:role/r' };
  const request = { method: 'GET', path: '/plain/none', query, headers: { host: '127.0.0.1' }, body, caller };
  expect(await strict.handle(request)).toMatchObject({ status: 403, body: expect.stringContaining('AccessDenied') });
});

it('an object in a bucket with events is told to the bus', async () => {
  s3.put('kept', 'cohorts/new.csv', { body: Buffer.from('a,b'), contentType: 'text/csv' });
  s3.put('plain', 'quiet', { body: Buffer.from('') });
  await host.work.idle();
  expect(host.events).toHaveLength(1);
  expect(host.events[0]).toMatchObject({
    source: 'aws.s3',
    'detail-type': 'Object Created',
    detail: { bucket: { name: 'kept' }, object: { key: 'cohorts/new.csv', size: 3 }, reason: 'PutObject' },
  });
});

it('every version of an object is listed, a marker of its deletion too, and each can be deleted for good', async () => {
  const versions = makeVersions('kept', client);
  for (const Body of ['one', 'two']) await client.send(new PutObjectCommand({ Bucket: 'kept', Key: 'a/k', Body }));
  await client.send(new PutObjectCommand({ Bucket: 'kept', Key: 'b/k', Body: 'other' }));
  await client.send(new DeleteObjectCommand({ Bucket: 'kept', Key: 'a/k' }));
  const all = await versions.listVersions('a/');
  expect(all.map(({ key }) => key)).toEqual(['a/k', 'a/k', 'a/k']);
  expect(all.map(({ at }) => new Date(at).toISOString())).toEqual(all.map(({ at }) => at));
  for (const one of all) await versions.deleteVersion(one);
  expect(await versions.listVersions('a/')).toEqual([]);
  expect(s3.get('kept', 'b/k')?.toString()).toBe('other');
});

it('each call asks for the permission that S3 checks', async () => {
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'a/b', Body: 'x' }));
  await client.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'a/b' }));
  await client.send(new ListObjectsV2Command({ Bucket: 'plain' }));
  expect(server.asked).toEqual([
    { action: 's3:PutObject', resource: 'arn:aws:s3:::plain/a/b' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::plain/a/b' },
    { action: 's3:ListBucket', resource: 'arn:aws:s3:::plain' },
  ]);
});

it.each([
  ['throttle', 'SlowDown', false],
  ['5xx', 'InternalError', false],
  ['timeout', 'InternalError', true],
])('a %s fault answers %s; the object is written: %s', async (kind, name, written) => {
  host.faults.push({ target: 's3', kind });
  const put = client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
  await expect(put).rejects.toMatchObject({ name });
  expect(s3.get('plain', 'k') !== undefined).toBe(written);
});
