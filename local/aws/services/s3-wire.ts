import { crc32 } from 'node:zlib';
import type { AwsRequest } from '../types.ts';
import { S3Error } from './s3-error.ts';

export type S3Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'ListObjectsV2'
  | 'ListObjectVersions'
  | 'HeadBucket';

export interface S3Call {
  operation: S3Operation | 'Unknown';
  bucket: string;
  key: string;
  versionId?: string;
}

const VIRTUAL_HOST = /^(.+?)\.(?:s3[.-]|localhost(?::|$))/;
const OBJECT_OPERATIONS: Record<string, S3Operation> = {
  PUT: 'PutObject',
  GET: 'GetObject',
  HEAD: 'HeadObject',
  DELETE: 'DeleteObject',
};

/** Reads bucket, key and operation from a path-style or a virtual-host-style request. The path is percent-encoded. */
export function readCall(request: AwsRequest): S3Call {
  const hosted = VIRTUAL_HOST.exec(request.headers.host ?? '')?.[1];
  const parts = request.path.replace(/^\//, '').split('/');
  const bucket = hosted ?? parts.shift() ?? '';
  const key = decodeURIComponent(parts.join('/'));
  const versionId = request.query.get('versionId') ?? undefined;
  const call = { operation: findOperation(request, key), bucket: decodeURIComponent(bucket), key };
  return versionId === undefined ? call : { ...call, versionId };
}

function findOperation({ method, query }: AwsRequest, key: string): S3Call['operation'] {
  const subresource = ['uploads', 'uploadId', 'tagging', 'acl', 'delete', 'attributes'].some((name) => query.has(name));
  if (subresource) return 'Unknown';
  if (key !== '') return OBJECT_OPERATIONS[method] ?? 'Unknown';
  if (method === 'HEAD') return 'HeadBucket';
  if (method === 'GET' && query.has('versions')) return 'ListObjectVersions';
  return method === 'GET' && query.get('list-type') === '2' ? 'ListObjectsV2' : 'Unknown';
}

export interface Payload {
  body: Buffer;
  /** `x-amz-checksum-…` headers and trailers, to be given back by a read. */
  checksums: Record<string, string>;
}

/**
 * The body that the caller meant: `aws-chunked` framing is taken off and a CRC-32 is checked.
 * @throws {S3Error} BadDigest, IncompleteBody
 */
export function readPayload(request: AwsRequest): Payload {
  const streamed = (request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const { body, trailers } = streamed ? readChunks(request.body) : { body: request.body, trailers: {} };
  const decodedLength = request.headers['x-amz-decoded-content-length'];
  if (decodedLength !== undefined && Number(decodedLength) !== body.length) {
    throw new S3Error('IncompleteBody', 400, 'You did not provide the number of bytes specified.');
  }
  const checksums = pickChecksums({ ...request.headers, ...trailers });
  const crc = checksums['x-amz-checksum-crc32'];
  if (crc !== undefined && crc !== crc32Of(body)) {
    throw new S3Error('BadDigest', 400, 'The CRC32 you specified did not match the calculated checksum.');
  }
  return { body, checksums };
}

function readChunks(framed: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = framed.indexOf('\r\n', at);
    const size = Number.parseInt(framed.toString('latin1', at, lineEnd < 0 ? framed.length : lineEnd), 16);
    if (lineEnd < 0 || Number.isNaN(size)) throw new S3Error('IncompleteBody', 400, 'The request body is cut off.');
    at = lineEnd + 2;
    if (size === 0) break;
    chunks.push(framed.subarray(at, at + size));
    at += size + 2;
  }
  const trailers = framed.toString('latin1', at).split('\r\n').filter(Boolean);
  return { body: Buffer.concat(chunks), trailers: Object.fromEntries(trailers.map(splitTrailer)) };
}

function splitTrailer(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function pickChecksums(headers: Record<string, string>): Record<string, string> {
  const wanted = /^x-amz-checksum-(crc32|crc32c|crc64nvme|sha1|sha256)$/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted.test(name)));
}

function crc32Of(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}
