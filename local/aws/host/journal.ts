import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { readLine, sizeOf, type Write, writeLine } from './journal-line.ts';

export type Collections = Map<string, Map<string, unknown>>;

/** A compaction writes about so many bytes at once. */
const CHUNK = 1_000_000;
/** A journal is worth rewriting when it is so many times as long as what is live. */
const GROWN = 2;

/** A file to which each batch of writes is appended as one line. */
export class Journal {
  readonly #path: string;
  #file: number;
  #size: number;
  /** Bytes after the last compaction. */
  #compactSize = 0;

  /** Replays a kept journal into `collections`, and compacts it if that makes it shorter by half. */
  constructor(dir: string, collections: Collections) {
    mkdirSync(dir, { recursive: true });
    this.#path = join(dir, 'journal.jsonl');
    rmSync(`${this.#path}.new`, { force: true });
    this.#file = openSync(this.#path, 'a');
    this.#size = this.#replay(collections);
    for (const entry of live(collections)) this.#compactSize += sizeOf(entry);
    if (this.isGrownPast(0)) this.compact(collections);
  }

  /** Throws when the disk is full; the journal is then as it was. */
  append(writes: Write[]): void {
    try {
      this.#size += write(this.#file, writeLine(writes));
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
  }

  isGrownPast(bytes: number): boolean {
    return this.#size > bytes && this.#size > GROWN * this.#compactSize;
  }

  /** Writes what is live beside the journal and then swaps the two: a crash leaves one whole journal. */
  compact(collections: Collections): void {
    const fresh = openSync(`${this.#path}.new`, 'w');
    this.#size = 0;
    let chunk = '';
    for (const entry of live(collections)) {
      chunk += writeLine([entry]);
      if (chunk.length < CHUNK) continue;
      this.#size += write(fresh, chunk);
      chunk = '';
    }
    this.#size += write(fresh, chunk);
    fsyncSync(fresh);
    renameSync(`${this.#path}.new`, this.#path);
    closeSync(this.#file);
    this.#file = fresh;
    this.#compactSize = this.#size;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** The length of the journal. A last line without its end was being written when the process died: it never happened. */
  #replay(collections: Collections): number {
    const journal = readFileSync(this.#path);
    let start = 0;
    for (let end = journal.indexOf(10); end >= 0; end = journal.indexOf(10, start)) {
      for (const entry of readLine(journal.subarray(start, end))) apply(mapOf(collections, entry[0]), entry);
      start = end + 1;
    }
    if (start < journal.length) ftruncateSync(this.#file, start);
    return start;
  }
}

export function mapOf(collections: Collections, name: string): Map<string, unknown> {
  const map = collections.get(name) ?? new Map<string, unknown>();
  collections.set(name, map);
  return map;
}

export function apply(map: Map<string, unknown>, [, key, ...value]: Write): void {
  if (value.length === 0) map.delete(key);
  else map.set(key, value[0]);
}

function* live(collections: Collections): Iterable<Write> {
  for (const [name, map] of collections) for (const [key, value] of map) yield [name, key, value];
}

function write(file: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  return bytes.length;
}
