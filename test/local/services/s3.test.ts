import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const textOf = async (key: string, Bucket = 'plain') =>
  (await client.send(new GetObjectCommand({ Bucket, Key: key }))).Body?.transformToString();

describe('a body comes back as it was put', () => {
  const key = 'raw mail/a+b é.txt';

  it('when it was a string', async () => {
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: key, Body: 'häh\r\n', ContentType: 'text/plain' }));
    const answer = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: key }));
    expect(await answer.Body?.transformToString()).toBe('häh\r\n');
    expect(answer).toMatchObject({
      ContentType: 'text/plain',
      ContentLength: 6,
      LastModified: new Date(host.clock.now()),
    });
  });

  it('when it was streamed in signed chunks with a trailing checksum', async () => {
    const Body = Readable.from([Buffer.from('hello '), Buffer.from('world')]);
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: key, Body, ContentLength: 11 }));
    expect(await textOf(key)).toBe('hello world');
    expect(s3.get('plain', key)?.toString()).toBe('hello world');
  });

  it('with its metadata', async () => {
    await client.send(new PutObjectCommand({ Bucket: 'plain', Key: key, Body: 'x', Metadata: { origin: 'phone' } }));
    const head = await client.send(new HeadObjectCommand({ Bucket: 'plain', Key: key }));
    expect(head).toMatchObject({ ContentLength: 1, Metadata: { origin: 'phone' } });
  });
});

it.each([
  ['an unknown key', 'NoSuchKey', new GetObjectCommand({ Bucket: 'plain', Key: 'none' })],
  ['an unknown bucket', 'NoSuchBucket', new GetObjectCommand({ Bucket: 'nowhere', Key: 'none' })],
  ['a head of an unknown key', 'NotFound', new HeadObjectCommand({ Bucket: 'plain', Key: 'none' })],
])('%s is answered with %s', async (_what, name, command) => {
  await expect(client.send(command)).rejects.toMatchObject({ name });
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

it('a put that must be the first is refused when the key is taken', async () => {
  const first = { Bucket: 'plain', Key: 'once', IfNoneMatch: '*' };
  await client.send(new PutObjectCommand({ ...first, Body: '1' }));
  const again = client.send(new PutObjectCommand({ ...first, Body: '2' }));
  await expect(again).rejects.toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
  expect(await textOf('once')).toBe('1');
});

it('a versioned bucket keeps what was replaced and what was deleted', async () => {
  const put = (Body: string) => client.send(new PutObjectCommand({ Bucket: 'kept', Key: 'k', Body }));
  const first = await put('1');
  await put('2');
  await client.send(new DeleteObjectCommand({ Bucket: 'kept', Key: 'k' }));
  await expect(textOf('k', 'kept')).rejects.toMatchObject({ name: 'NoSuchKey' });
  const old = new GetObjectCommand({ Bucket: 'kept', Key: 'k', VersionId: first.VersionId });
  expect(await (await client.send(old)).Body?.transformToString()).toBe('1');
});

it('a listing is sorted, grouped by delimiter and paged', async () => {
  for (const key of ['b', 'a/2', 'a/1', 'c']) s3.put('plain', key, { body: Buffer.from(key) });
  const list = new ListObjectsV2Command({ Bucket: 'plain', Delimiter: '/', MaxKeys: 2 });
  const page = await client.send(list);
  expect(page.CommonPrefixes).toEqual([{ Prefix: 'a/' }]);
  expect(page.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([['b', 1]]);
  const rest = await client.send(
    new ListObjectsV2Command({ Bucket: 'plain', Delimiter: '/', ContinuationToken: page.NextContinuationToken }),
  );
  expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['c']);
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
