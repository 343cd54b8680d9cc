import type { Timer } from '../types.ts';

interface Entry {
  timer: Timer;
  sequence: number;
}

/** Timers by due time, then by key: a restart, which adds them in another order, changes nothing. Replaced and removed ones are dropped when met. */
export class TimerHeap {
  readonly #live = new Map<string, Entry>();
  #heap: Entry[] = [];
  #sequence = 0;

  add(timer: Timer): void {
    const entry = { timer, sequence: this.#sequence++ };
    this.#live.set(timer.key, entry);
    this.#heap.push(entry);
    this.#rise(this.#heap.length - 1);
    if (this.#heap.length > 64 && this.#heap.length > 4 * this.#live.size) this.#rebuild();
  }

  remove(key: string): void {
    this.#live.delete(key);
  }

  has(timer: Timer): boolean {
    return this.#live.get(timer.key)?.timer === timer;
  }

  first(): Timer | undefined {
    for (let top = this.#heap[0]; top; top = this.#heap[0]) {
      if (this.#live.get(top.timer.key) === top) return top.timer;
      this.#pop();
    }
    return undefined;
  }

  sorted(): Timer[] {
    return [...this.#live.values()].sort(compare).map((entry) => entry.timer);
  }

  #rebuild(): void {
    this.#heap = [...this.#live.values()].sort(compare);
  }

  #pop(): void {
    const last = this.#heap.pop();
    if (!last || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(start: number): void {
    for (let index = start; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfBefore(index, parent)) return;
      index = parent;
    }
  }

  #sink(start: number): void {
    for (let index = start; ; ) {
      const [left, right] = [this.#heap[2 * index + 1], this.#heap[2 * index + 2]];
      if (!left) return;
      const child = right && compare(right, left) < 0 ? 2 * index + 2 : 2 * index + 1;
      if (!this.#swapIfBefore(child, index)) return;
      index = child;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const [child, parent] = [this.#heap[lower], this.#heap[upper]];
    if (!child || !parent || compare(child, parent) >= 0) return false;
    this.#heap[lower] = parent;
    this.#heap[upper] = child;
    return true;
  }
}

function compare(a: Entry, b: Entry): number {
  if (a.timer.at !== b.timer.at) return a.timer.at - b.timer.at;
  if (a.timer.key !== b.timer.key) return a.timer.key < b.timer.key ? -1 : 1;
  return a.sequence - b.sequence;
}
