import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeObjects, type Objects } from '../../lambdas/adapters/objects.ts';
import { aPlace } from './place.ts';

/** What the adapter of mails, cohorts and reports relies on. See place.ts for where this runs. */
const place = aPlace();
let client: S3Client;
let objects: Objects;
let Bucket: string;
let run = 0;

beforeAll(() => {
  client = new S3Client({ ...place.current.client, forcePathStyle: true, maxAttempts: 1 });
  Bucket = place.current.name('Bucket');
  objects = makeObjects(Bucket, client);
});

/** A key that no other test and no earlier run has. */
const aKey = (name = 'a') => `contract/${Date.now()}-${run++}/${name}`;
const put = (Key: string, Body: string, more: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

describe('a body comes back as it was put', () => {
  it.each([
    ['text', 'häh\r\n£5 ✓'],
    ['nothing', ''],
  ])('%s', async (_what, text) => {
    const key = aKey();
    await objects.putText(key, text);
    expect(await objects.getText(key)).toBe(text);
    expect(Buffer.from((await objects.getBytes(key)) ?? []).toString()).toBe(text);
  });

  it('under a key with spaces, a plus, letters beyond ASCII and slashes', async () => {
    const key = aKey('raw mail/a+b é%20&=.txt');
    await objects.putText(key, 'x');
    expect(await objects.getText(key)).toBe('x');
    const { Contents } = await client.send(new ListObjectsV2Command({ Bucket, Prefix: key }));
    expect(Contents?.map(({ Key }) => Key)).toEqual([key]);
  });

  it('when it was streamed in chunks with a checksum behind', async () => {
    const key = aKey();
    const Body = Readable.from([Buffer.from('hello '), Buffer.from('world')]);
    await client.send(new PutObjectCommand({ Bucket, Key: key, Body, ContentLength: 11 }));
    expect(await objects.getText(key)).toBe('hello world');
  });

  it('with its type, length and metadata', async () => {
    const key = aKey();
    await put(key, 'a,b', { ContentType: 'text/csv', Metadata: { origin: 'phone' } });
    const told = { ContentType: 'text/csv', ContentLength: 3, Metadata: { origin: 'phone' } };
    expect(await client.send(new HeadObjectCommand({ Bucket, Key: key }))).toMatchObject(told);
    const got = await client.send(new GetObjectCommand({ Bucket, Key: key }));
    expect(got).toMatchObject({
      ...told,
      LastModified: expect.any(Date),
      ETag: expect.stringMatching(/^"[0-9a-f]+"$/),
    });
  });
});

describe('what is not there', () => {
  it('is nothing to the adapter', async () => {
    expect(await objects.getText(aKey())).toBeUndefined();
  });

  it('is nothing to the adapter when it is a version that was deleted for good', async () => {
    const key = aKey();
    const { VersionId } = await put(key, '1');
    await put(key, '2');
    await client.send(new DeleteObjectCommand({ Bucket, Key: key, VersionId }));
    expect(await objects.getKept(key, VersionId)).toBeUndefined();
    expect(await objects.getText(key)).toBe('2');
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['NoSuchKey', 'a key', () => client.send(new GetObjectCommand({ Bucket, Key: aKey() }))],
    ['NotFound', 'the head of a key', () => client.send(new HeadObjectCommand({ Bucket, Key: aKey() }))],
    [
      'NoSuchBucket',
      'a bucket',
      () => client.send(new GetObjectCommand({ Bucket: 'mentoring-contract-no-such-bucket', Key: 'x' })),
    ],
  ])('is %s for %s', async (name, _what, send) => {
    await expect(send()).rejects.toMatchObject({ name });
  });
});

it('a put that must be the first is refused when the key is taken', async () => {
  const key = aKey();
  await put(key, '1', { IfNoneMatch: '*' });
  await expect(put(key, '2', { IfNoneMatch: '*' })).rejects.toMatchObject({
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  });
  expect(await objects.getText(key)).toBe('1');
});

it('what was replaced and what was deleted is kept by its version', async () => {
  const key = aKey();
  const first = await put(key, '1');
  await put(key, '2');
  await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
  expect(await objects.getText(key)).toBeUndefined();
  const kept = await objects.getKept(key, first.VersionId);
  expect([Buffer.from(kept?.bytes ?? []).toString(), kept?.objectVersion]).toEqual(['1', first.VersionId]);
});

it('a listing is sorted, grouped by a delimiter and comes in pages', async () => {
  const Prefix = aKey('');
  for (const name of ['b', 'a/2', 'a/1', 'c']) await objects.putText(Prefix + name, name);
  const list = { Bucket, Prefix, Delimiter: '/' };
  const page = await client.send(new ListObjectsV2Command({ ...list, MaxKeys: 2 }));
  expect(page.CommonPrefixes).toEqual([{ Prefix: `${Prefix}a/` }]);
  expect(page.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([[`${Prefix}b`, 1]]);
  expect(page.IsTruncated).toBe(true);
  const rest = await client.send(new ListObjectsV2Command({ ...list, ContinuationToken: page.NextContinuationToken }));
  expect(rest.Contents?.map(({ Key }) => Key)).toEqual([`${Prefix}c`]);
});
