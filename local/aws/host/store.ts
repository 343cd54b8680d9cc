import type { Collection, Store } from '../types.ts';
import { apply, type Collections, Journal, mapOf } from './journal.ts';
import { Unread, type Write } from './journal-line.ts';

/** A running host rewrites its journal when it has grown past this many bytes and to twice its last size. */
const compactPast = 16_000_000;

export interface StoreOptions {
  /** Without a folder nothing is kept. */
  dir?: string;
  compactPast?: number;
}

/** A value belongs to the store once put: whoever wants to change it puts another one. Values are plain JSON. */
export function openStore(options: StoreOptions): Store {
  return new JournalStore(options);
}

class JournalStore implements Store {
  readonly #collections: Collections = new Map();
  readonly #journal: Journal | undefined;
  readonly #compactPast: number;
  #batch: { writes: Write[]; undo: (() => void)[] } | undefined;

  constructor(options: StoreOptions) {
    this.#journal = options.dir ? new Journal(options.dir, this.#collections) : undefined;
    this.#compactPast = options.compactPast ?? compactPast;
  }

  collection<T>(name: string): Collection<T> {
    // The journal holds what this collection wrote; a kept value has the type it was put with.
    const map = mapOf(this.#collections, name) as Map<string, T | Unread>;
    return {
      get: (key) => readAt(map, key),
      put: (key, value) => this.#write(map, [name, key, value]),
      delete: (key) => void (map.has(key) && this.#write(map, [name, key])),
      entries: () => readAll(map),
    };
  }

  batch(writes: () => void): void {
    if (this.#batch) {
      writes();
      return;
    }
    const mine: { writes: Write[]; undo: (() => void)[] } = { writes: [], undo: [] };
    this.#batch = mine;
    try {
      writes();
      this.#append(mine.writes);
    } catch (error) {
      for (const undo of mine.undo.reverse()) undo();
      throw error;
    } finally {
      this.#batch = undefined;
    }
    this.#compactIfGrown();
  }

  close(): void {
    this.#journal?.close();
  }

  #write(map: Map<string, unknown>, entry: Write): void {
    if (!this.#batch) {
      this.#append([entry]);
      apply(map, entry);
      this.#compactIfGrown();
      return;
    }
    const [, key] = entry;
    const before = map.get(key);
    this.#batch.undo.push(map.has(key) ? () => map.set(key, before) : () => map.delete(key));
    this.#batch.writes.push(entry);
    apply(map, entry);
  }

  /** What cannot be written never happened: it throws, and nothing is changed. */
  #append(writes: Write[]): void {
    if (writes.length > 0) this.#journal?.append(writes);
  }

  #compactIfGrown(): void {
    if (this.#journal?.isGrownPast(this.#compactPast)) this.#journal.compact(this.#collections);
  }
}

function readAt<T>(map: Map<string, T | Unread>, key: string): T | undefined {
  const kept = map.get(key);
  if (!(kept instanceof Unread)) return kept;
  const value = kept.read() as T;
  map.set(key, value);
  return value;
}

function* readAll<T>(map: Map<string, T | Unread>): IterableIterator<[string, T]> {
  for (const key of map.keys()) {
    const value = readAt(map, key);
    if (value !== undefined) yield [key, value];
  }
}
