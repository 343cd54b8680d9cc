import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection, HostContext } from '../types.ts';
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

type Spot = Pick<Place, 'bucket' | 'key'>;

/** Bodies are files under `stateDir/s3/{bucket}/{versionId}`; what is known about them is in the store. */
export class Objects {
  readonly #records: Collection<ObjectVersion[]>;

  constructor(private readonly context: HostContext) {
    this.#records = context.store.collection('s3-objects');
  }

  #fileOf(bucket: string, versionId: string): string {
    return join(this.context.stateDir, 's3', bucket, versionId);
  }

  #versionsAt({ bucket, key }: Spot): ObjectVersion[] {
    return this.#records.get(`${bucket}/${key}`) ?? [];
  }

  /** Later, when the writes under way are kept or undone: a body goes only when no record names it any more. */
  #forget(spot: Spot, versions: ObjectVersion[]): void {
    if (versions.length === 0) return;
    this.context.work.enqueue(`s3 ${spot.bucket}`, async () => {
      const named = new Set(this.#versionsAt(spot).map(({ versionId }) => versionId));
      for (const { versionId } of versions)
        if (!named.has(versionId)) rmSync(this.#fileOf(spot.bucket, versionId), { force: true });
    });
  }

  #add(place: Place, version: ObjectVersion): ObjectVersion {
    const older = this.#versionsAt(place);
    this.#records.put(`${place.bucket}/${place.key}`, place.versioned ? [...older, version] : [version]);
    if (!place.versioned) this.#forget(place, older);
    return version;
  }

  #newVersionId(): string {
    return nextId(this.context.store, 's3-version').slice(0, 32);
  }

  find(spot: Spot, versionId?: string): ObjectVersion | undefined {
    const versions = this.#versionsAt(spot);
    return versionId === undefined ? versions.at(-1) : versions.find((one) => one.versionId === versionId);
  }

  /** Whatever `also` writes is kept with the object or not at all. */
  put(place: Place, { body, headers }: NewObject, also: (version: ObjectVersion) => void): ObjectVersion {
    const versionId = this.#newVersionId();
    mkdirSync(join(this.context.stateDir, 's3', place.bucket), { recursive: true });
    writeFileSync(this.#fileOf(place.bucket, versionId), body);
    const etag = createHash('md5').update(body).digest('hex');
    const lastModified = this.context.clock.now();
    const version = { versionId, size: body.length, etag, lastModified, headers };
    this.context.store.batch(() => also(this.#add(place, version)));
    return version;
  }

  /** Removes the object, or hides it behind a delete marker when the bucket keeps versions. */
  remove(place: Place): ObjectVersion | undefined {
    if (!place.versioned) {
      const older = this.#versionsAt(place);
      this.#records.delete(`${place.bucket}/${place.key}`);
      this.#forget(place, older);
      return undefined;
    }
    const lastModified = this.context.clock.now();
    const versionId = this.#newVersionId();
    return this.#add(place, { versionId, size: 0, etag: '', lastModified, headers: {}, deleteMarker: true });
  }

  removeVersion({ bucket, key }: Spot, versionId: string): void {
    const versions = this.#versionsAt({ bucket, key });
    const rest = versions.filter((one) => one.versionId !== versionId);
    if (rest.length === 0) this.#records.delete(`${bucket}/${key}`);
    else this.#records.put(`${bucket}/${key}`, rest);
    rmSync(this.#fileOf(bucket, versionId), { force: true });
  }

  /** Keys that can be read, with their newest version, in the byte order that S3 lists them. */
  list(bucket: string): { key: string; version: ObjectVersion }[] {
    const found: { key: string; version: ObjectVersion }[] = [];
    for (const [name, versions] of this.#records.entries()) {
      const version = versions.at(-1);
      if (!name.startsWith(`${bucket}/`) || version === undefined || version.deleteMarker === true) continue;
      found.push({ key: name.slice(bucket.length + 1), version });
    }
    return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  }

  /** Every version of every key, delete markers too. */
  listAll(bucket: string): { key: string; version: ObjectVersion }[] {
    return [...this.#records.entries()]
      .filter(([name]) => name.startsWith(`${bucket}/`))
      .flatMap(([name, versions]) => versions.map((version) => ({ key: name.slice(bucket.length + 1), version })));
  }

  read(bucket: string, versionId: string): Buffer {
    return readFileSync(this.#fileOf(bucket, versionId));
  }
}
