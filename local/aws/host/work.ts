import type { Work } from '../types.ts';

interface Job {
  name: string;
  run: () => Promise<void>;
}

/** Milliseconds that somebody outside is kept waiting for jobs, at most. */
const PATIENCE = 10_000;

/** A job that rejects is reported and the next one runs: one broken effect never holds up the others. */
export function createWork(report: (line: string) => void = () => {}, { patience = PATIENCE } = {}): Work {
  return new CountedWork(report, patience);
}

class CountedWork implements Work {
  readonly #jobs: Job[] = [];
  /** Jobs, tracked calls and acts that have not ended. */
  #underWay = 0;
  /** Of these, acts that have not begun. */
  #waiting = 0;
  #acts = 0;
  #draining = false;
  #waiters: (() => void)[] = [];
  #watchers: (() => void)[] = [];

  constructor(
    private readonly report: (line: string) => void,
    private readonly patience: number,
  ) {}

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
    this.#startDraining();
  }

  act<T>(act: () => Promise<T>): Promise<T> {
    return this.track(this.#actInTurn(act));
  }

  async idle(): Promise<void> {
    do {
      if (this.#underWay > 0) await new Promise<void>((wake) => this.#waiters.push(wake));
      await nextTurn();
    } while (this.#underWay > 0);
  }

  async #actInTurn<T>(act: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    await this.#untilQuiet();
    this.#waiting -= 1;
    this.#acts += 1;
    try {
      return await act();
    } finally {
      this.#acts -= 1;
      this.#startDraining();
    }
  }

  async #untilQuiet(): Promise<void> {
    const end = performance.now() + this.patience;
    await nextTurn();
    while (!this.#isQuiet() && performance.now() < end) {
      await this.#nextChange(end - performance.now());
      await nextTurn();
    }
  }

  /** Nothing goes on but other acts, and nothing waits for their end. */
  #isQuiet(): boolean {
    return this.#acts > 0 ? this.#jobs.length === 0 && !this.#draining : this.#underWay === this.#waiting;
  }

  #nextChange(most: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, most);
      this.#watchers.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #startDraining(): void {
    if (this.#draining || this.#acts > 0 || this.#jobs.length === 0) return;
    this.#draining = true;
    // Later, so that whoever enqueues finishes first.
    queueMicrotask(() => this.#drain());
  }

  async #drain(): Promise<void> {
    for (let job = this.#nextJob(); job; job = this.#nextJob()) {
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

  /** An act that would wait no longer holds up the jobs that are left. */
  #nextJob(): Job | undefined {
    return this.#acts > 0 ? undefined : this.#jobs.shift();
  }

  #settle(): void {
    this.#underWay -= 1;
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const wake of watchers) wake();
    if (this.#underWay > 0) return;
    const woken = this.#waiters;
    this.#waiters = [];
    for (const wake of woken) wake();
  }
}

/** One turn of the event loop: what the last effect started may only now be counted. */
function nextTurn(): Promise<void> {
  return new Promise((turn) => setImmediate(turn));
}
