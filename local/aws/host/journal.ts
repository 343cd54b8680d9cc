import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** One write: collection, key and value; without a value the key is deleted. */
export type Write = [collection: string, key: string, value?: unknown];
export type Collections = Map<string, Map<string, unknown>>;

/** A file to which each batch of writes is appended as one line. */
export class Journal {
  readonly #path: string;
  #file: number;
  #size = 0;
  #compactSize = 0;

  /** Replays a kept journal into `collections` and compacts it. */
  constructor(dir: string, collections: Collections) {
    mkdirSync(dir, { recursive: true });
    this.#path = join(dir, 'journal.jsonl');
    if (existsSync(this.#path)) replay(readFileSync(this.#path), collections);
    this.#file = openSync(this.#path, 'a');
    this.compact(collections);
  }

  append(writes: Write[]): void {
    this.#size += writeLine(this.#file, writes);
  }

  isGrownPast(bytes: number): boolean {
    return this.#size > bytes && this.#size > 4 * this.#compactSize;
  }

  /** Writes what is live beside the journal and then swaps the two: a crash leaves one whole journal. */
  compact(collections: Collections): void {
    const fresh = openSync(`${this.#path}.new`, 'w');
    this.#compactSize = 0;
    for (const [name, map] of collections) {
      for (const [key, value] of map) this.#compactSize += writeLine(fresh, [[name, key, value]]);
    }
    fsyncSync(fresh);
    renameSync(`${this.#path}.new`, this.#path);
    closeSync(this.#file);
    this.#file = fresh;
    this.#size = this.#compactSize;
  }

  close(): void {
    closeSync(this.#file);
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

function writeLine(file: number, writes: Write[]): number {
  const line = Buffer.from(`${JSON.stringify(writes)}\n`);
  for (let at = 0; at < line.length; ) at += writeSync(file, line, at);
  return line.length;
}

/** A last line without its end was being written when the process died: it never happened. */
function replay(journal: Buffer, collections: Collections): void {
  let start = 0;
  for (let end = journal.indexOf(10); end >= 0; end = journal.indexOf(10, start)) {
    const writes: Write[] = JSON.parse(journal.toString('utf8', start, end));
    for (const entry of writes) apply(mapOf(collections, entry[0]), entry);
    start = end + 1;
  }
}
