import type { Work } from '../types.ts';

interface Job {
  name: string;
  run: () => Promise<void>;
}

/** A job that rejects is reported and the next one runs: one broken effect never holds up the others. */
export function createWork(report: (line: string) => void = () => {}): Work {
  return new CountedWork(report);
}

class CountedWork implements Work {
  readonly #jobs: Job[] = [];
  #underWay = 0;
  #draining = false;
  #waiters: (() => void)[] = [];

  constructor(private readonly report: (line: string) => void) {}

  async track<T>(promise: Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await promise;
    } finally {
      this.#settle();
    }
  }

  enqueue(name: string, run: () => Promise<void>): void {
    this.#underWay += 1;
    this.#jobs.push({ name, run });
    if (this.#draining) return;
    this.#draining = true;
    // Later, so that whoever enqueues finishes first.
    queueMicrotask(() => this.#drain());
  }

  async idle(): Promise<void> {
    do {
      if (this.#underWay > 0) await new Promise<void>((wake) => this.#waiters.push(wake));
      // One turn of the event loop: what the last effect started may only now be counted.
      await new Promise<void>((turn) => setImmediate(turn));
    } while (this.#underWay > 0);
  }

  async #drain(): Promise<void> {
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) {
      try {
        await job.run();
      } catch (error) {
        this.report(`${job.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      } finally {
        this.#settle();
      }
    }
    this.#draining = false;
  }

  #settle(): void {
    this.#underWay -= 1;
    if (this.#underWay > 0) return;
    const woken = this.#waiters;
    this.#waiters = [];
    for (const wake of woken) wake();
  }
}
