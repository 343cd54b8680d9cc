import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostContext } from '../types.ts';
import { nextId } from './next-id.ts';

export interface ObjectVersion {
  versionId: string;
  size: number;
  /** MD5 of the body in hexadecimal, without the quotes that the header carries. */
  etag: string;
  /** Epoch milliseconds. */
  lastModified: number;
  /** Content type, user metadata and checksums: sent back as they came. */
  headers: Record<string, string>;
  deleteMarker?: boolean;
}

export interface NewObject {
  body: Buffer;
  headers: Record<string, string>;
}

/** One object of a bucket: where it is and whether older versions stay. */
export interface Place {
  bucket: string;
  key: string;
  versioned: boolean;
}

/** Bodies are files under `stateDir/s3/{bucket}/{versionId}`; what is known about them is in the store. */
export function createObjects(context: HostContext) {
  const records = context.store.collection<ObjectVersion[]>('s3-objects');
  const fileOf = (bucket: string, versionId: string) => join(context.stateDir, 's3', bucket, versionId);
  const versionsAt = (place: Pick<Place, 'bucket' | 'key'>) => records.get(`${place.bucket}/${place.key}`) ?? [];

  function find(place: Pick<Place, 'bucket' | 'key'>, versionId?: string): ObjectVersion | undefined {
    const versions = versionsAt(place);
    return versionId === undefined ? versions.at(-1) : versions.find((one) => one.versionId === versionId);
  }

  function add(place: Place, version: ObjectVersion): void {
    const older = versionsAt(place);
    records.put(`${place.bucket}/${place.key}`, place.versioned ? [...older, version] : [version]);
    if (!place.versioned) for (const { versionId } of older) rmSync(fileOf(place.bucket, versionId), { force: true });
  }

  function put(place: Place, { body, headers }: NewObject): ObjectVersion {
    const versionId = nextId(context.store, 's3-version').slice(0, 32);
    mkdirSync(join(context.stateDir, 's3', place.bucket), { recursive: true });
    writeFileSync(fileOf(place.bucket, versionId), body);
    const etag = createHash('md5').update(body).digest('hex');
    const version = { versionId, size: body.length, etag, lastModified: context.clock.now(), headers };
    add(place, version);
    return version;
  }

  /** Removes the object, or hides it behind a delete marker when the bucket keeps versions. */
  function remove(place: Place): ObjectVersion | undefined {
    if (!place.versioned) {
      for (const { versionId } of versionsAt(place)) rmSync(fileOf(place.bucket, versionId), { force: true });
      records.delete(`${place.bucket}/${place.key}`);
      return undefined;
    }
    const versionId = nextId(context.store, 's3-version').slice(0, 32);
    const marker = { versionId, size: 0, etag: '', lastModified: context.clock.now(), headers: {}, deleteMarker: true };
    add(place, marker);
    return marker;
  }

  function removeVersion(place: Place, versionId: string): void {
    const rest = versionsAt(place).filter((one) => one.versionId !== versionId);
    if (rest.length === 0) records.delete(`${place.bucket}/${place.key}`);
    else records.put(`${place.bucket}/${place.key}`, rest);
    rmSync(fileOf(place.bucket, versionId), { force: true });
  }

  /** Keys that can be read, with their newest version, in the byte order that S3 lists them. */
  function list(bucket: string): { key: string; version: ObjectVersion }[] {
    const found: { key: string; version: ObjectVersion }[] = [];
    for (const [name, versions] of records.entries()) {
      const version = versions.at(-1);
      if (!name.startsWith(`${bucket}/`) || version === undefined || version.deleteMarker === true) continue;
      found.push({ key: name.slice(bucket.length + 1), version });
    }
    return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  const read = (bucket: string, versionId: string): Buffer => readFileSync(fileOf(bucket, versionId));
  return { find, put, remove, removeVersion, list, read };
}

export type Objects = ReturnType<typeof createObjects>;
