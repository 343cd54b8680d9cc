import { describeCaller } from '../host/caller-keys.ts';
import type { AwsRequest, AwsResponse, AwsService, Caller, HostContext, Permission } from '../types.ts';
import { answerS3Error, S3Error } from './s3-error.ts';
import { listObjects, listVersions } from './s3-list.ts';
import { Objects, type ObjectVersion } from './s3-objects.ts';
import { readCall, readPayload, type S3Call } from './s3-wire.ts';

export interface Bucket {
  name: string;
  /** Tells the default bus of every object created. */
  eventBridge: boolean;
  versioned?: boolean;
}

export interface S3 extends AwsService {
  registerBucket(bucket: Bucket): void;
  /** Writes as the host itself, with the same event as a call by HTTP. @throws {S3Error} NoSuchBucket */
  put(bucket: string, key: string, content: { body: Buffer; contentType?: string }): void;
  /** The newest body, or nothing when there is no such object. */
  get(bucket: string, key: string): Buffer | undefined;
}

/** Amazon S3 at its REST protocol, path style or virtual-host style; bodies are files, metadata is in the store. */
export function createS3(context: HostContext): S3 {
  const buckets = new Map<string, Bucket>();
  const objects = new Objects(context);
  const store = { context, buckets, objects };
  return {
    signingName: 's3',
    permissions: (request) => findPermissions(readCall(request)),
    refuse: (request, message) => answerS3Error(new S3Error('AccessDenied', 403, message), request.path),
    handle: async (request) => handle(store, request),
    registerBucket: (bucket) => void buckets.set(bucket.name, bucket),
    put: (bucket, key, { body, contentType }) => {
      write(store, { bucket, key }, { body, headers: { 'content-type': contentType ?? 'application/octet-stream' } });
    },
    get: (bucket, key) => {
      const version = objects.find({ bucket, key });
      return version === undefined || version.deleteMarker === true
        ? undefined
        : objects.read(bucket, version.versionId);
    },
  };
}

interface Held {
  context: HostContext;
  buckets: Map<string, Bucket>;
  objects: Objects;
}

function findPermissions({ operation, bucket, key, versionId }: S3Call): Permission[] {
  const bucketArn = `arn:aws:s3:::${bucket}`;
  if (operation === 'ListObjectsV2' || operation === 'HeadBucket') {
    return [{ action: 's3:ListBucket', resource: bucketArn }];
  }
  if (operation === 'ListObjectVersions') return [{ action: 's3:ListBucketVersions', resource: bucketArn }];
  const verb = operation === 'HeadObject' ? 'GetObject' : operation;
  const suffix = versionId === undefined || verb === 'PutObject' ? '' : 'Version';
  return [{ action: `s3:${verb}${suffix}`, resource: `${bucketArn}/${key}` }];
}

function handle(held: Held, request: AwsRequest): AwsResponse {
  const fault = held.context.takeFault('s3');
  if (fault?.kind === 'throttle')
    return answerS3Error(new S3Error('SlowDown', 503, 'Please reduce your request rate.'), '');
  if (fault?.kind === '5xx') return answerS3Error(internalError(), request.path);
  try {
    if (fault?.kind === 'duplicate') perform(held, request);
    const answer = perform(held, request);
    return fault?.kind === 'timeout' ? answerS3Error(internalError(), request.path) : answer;
  } catch (error) {
    if (error instanceof S3Error) return answerS3Error(error, request.path);
    throw error;
  }
}

const internalError = () => new S3Error('InternalError', 500, 'We encountered an internal error. Please try again.');

function perform(held: Held, request: AwsRequest): AwsResponse {
  const call = readCall(request);
  findBucket(held, call.bucket);
  switch (call.operation) {
    case 'PutObject':
      return putObject(held, call, request);
    case 'GetObject':
    case 'HeadObject':
      return readObject(held, call, request.caller);
    case 'DeleteObject':
      return deleteObject(held, call);
    case 'ListObjectsV2': {
      const body = listObjects(call.bucket, held.objects.list(call.bucket), request.query);
      return { status: 200, headers: { 'content-type': 'application/xml' }, body };
    }
    case 'ListObjectVersions': {
      const body = listVersions(call.bucket, held.objects.listAll(call.bucket), request.query);
      return { status: 200, headers: { 'content-type': 'application/xml' }, body };
    }
    case 'HeadBucket':
      return { status: 200, headers: { 'x-amz-bucket-region': held.context.region }, body: '' };
    default:
      throw new S3Error('NotImplemented', 501, `The local S3 does not know this operation: ${request.method}.`);
  }
}

function findBucket({ buckets }: Held, name: string): Bucket {
  const bucket = buckets.get(name);
  if (bucket === undefined) throw new S3Error('NoSuchBucket', 404, 'The specified bucket does not exist');
  return bucket;
}

function putObject(held: Held, call: S3Call, request: AwsRequest): AwsResponse {
  const current = held.objects.find(call);
  const exists = current !== undefined && current.deleteMarker !== true;
  const { 'if-none-match': noneMatch, 'if-match': match } = request.headers;
  const unmet = (noneMatch === '*' && exists) || (match !== undefined && match.replaceAll('"', '') !== current?.etag);
  if (unmet)
    throw new S3Error('PreconditionFailed', 412, 'At least one of the pre-conditions you specified did not hold');
  const { body, checksums } = readPayload(request);
  const meta = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'));
  const contentType = request.headers['content-type'] ?? 'binary/octet-stream';
  const headers = { 'content-type': contentType, ...Object.fromEntries(meta), ...checksums };
  const version = write(held, call, { body, headers });
  return {
    status: 200,
    headers: { etag: `"${version.etag}"`, ...checksums, ...versionHeader(held, call, version) },
    body: '',
  };
}

function versionHeader(held: Held, { bucket }: Pick<S3Call, 'bucket'>, version: ObjectVersion): Record<string, string> {
  return findBucket(held, bucket).versioned === true ? { 'x-amz-version-id': version.versionId } : {};
}

/** Who may not list a bucket is not told that an object is missing. */
function missing({ context }: Held, { bucket, versionId }: S3Call, { roleArn }: Caller): S3Error {
  if (versionId !== undefined) return new S3Error('NoSuchVersion', 404, 'The specified version does not exist.');
  const listing = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` };
  const refusal = roleArn === 'root' ? undefined : context.authorize?.(roleArn, listing);
  if (refusal === undefined) return new S3Error('NoSuchKey', 404, 'The specified key does not exist.');
  return new S3Error('AccessDenied', 403, `User: ${describeCaller({ roleArn })} ${refusal}`);
}

function readObject(held: Held, call: S3Call, caller: Caller): AwsResponse {
  const version = held.objects.find(call, call.versionId);
  if (version === undefined || version.deleteMarker === true) throw missing(held, call, caller);
  const headers = {
    ...version.headers,
    ...versionHeader(held, call, version),
    etag: `"${version.etag}"`,
    'last-modified': new Date(version.lastModified).toUTCString(),
    'content-length': String(version.size),
  };
  const body = call.operation === 'HeadObject' ? '' : held.objects.read(call.bucket, version.versionId);
  return { status: 200, headers, body };
}

function deleteObject(held: Held, call: S3Call): AwsResponse {
  const place = { ...call, versioned: findBucket(held, call.bucket).versioned === true };
  if (call.versionId !== undefined) {
    held.objects.removeVersion(place, call.versionId);
    return { status: 204, body: '' };
  }
  const marker = held.objects.remove(place);
  const headers: Record<string, string> =
    marker === undefined ? {} : { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
  return { status: 204, headers, body: '' };
}

function write(
  held: Held,
  place: { bucket: string; key: string },
  content: { body: Buffer; headers: Record<string, string> },
): ObjectVersion {
  const bucket = findBucket(held, place.bucket);
  return held.objects.put({ ...place, versioned: bucket.versioned === true }, content, (version) => {
    if (bucket.eventBridge) tellBus(held.context, place, version);
  });
}

/** The event's form: docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
function tellBus(context: HostContext, { bucket, key }: { bucket: string; key: string }, version: ObjectVersion): void {
  const { size, etag, versionId } = version;
  const detail = {
    version: '0',
    bucket: { name: bucket },
    object: { key, size, etag, 'version-id': versionId, sequencer: versionId.slice(0, 16).toUpperCase() },
    'request-id': versionId.slice(16).toUpperCase(),
    requester: context.account,
    'source-ip-address': '127.0.0.1',
    reason: 'PutObject',
  };
  context.publish({
    source: 'aws.s3',
    'detail-type': 'Object Created',
    resources: [`arn:aws:s3:::${bucket}`],
    detail,
  });
}
