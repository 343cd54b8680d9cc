import { DateTime, Duration } from 'luxon';
import type { Clock, Collection, Store, Timer, Work } from '../types.ts';
import { TimerHeap } from './timer-heap.ts';

export interface Due {
  at: string;
  what: string;
  key: string;
}

/** The clock that people move. Every move waits until all effects of each due timer are done before the next fires. */
export interface MovableClock extends Clock {
  /** `iso` is an instant with an offset. Throws `ClockError` when it is unreadable or lies in the past. */
  moveTo(iso: string): Promise<void>;
  /** `duration` is ISO 8601; a day is 24 hours. */
  advance(duration: string): Promise<void>;
  /** Moves to the first timer that is not housekeeping; stays when there is none. */
  next(): Promise<void>;
  due(): Due[];
}

export class ClockError extends Error {
  constructor(
    readonly reason: 'unreadable' | 'backwards',
    message: string,
  ) {
    super(message);
    this.name = 'ClockError';
  }
}

export interface ClockParts {
  store: Store;
  work: Work;
  /** Where a new clock stands, ISO 8601; a kept clock stands where it was left. */
  start: string;
}

export function createClock(parts: ClockParts): MovableClock {
  return new VirtualClock(parts);
}

class VirtualClock implements MovableClock {
  readonly #kept: Collection<number>;
  readonly #work: Work;
  readonly #heap = new TimerHeap();
  #now: number;
  #moving = false;
  #lastMove: Promise<void> = Promise.resolve();

  constructor({ store, work, start }: ClockParts) {
    this.#work = work;
    this.#kept = store.collection<number>('clock');
    this.#now = this.#kept.get('now') ?? readInstant(start);
    this.#kept.put('now', this.#now);
  }

  now(): number {
    return this.#now;
  }

  schedule(timer: Timer): void {
    this.#heap.add(timer);
    // While the clock moves, its walk takes the timer in due order.
    if (timer.at <= this.#now && !this.#moving) this.#work.enqueue(timer.what, () => this.#firePast());
  }

  cancel(key: string): void {
    this.#heap.remove(key);
  }

  moveTo(iso: string): Promise<void> {
    return this.#move(() => refusePast(readInstant(iso), this.#now));
  }

  advance(duration: string): Promise<void> {
    return this.#move(() => refusePast(this.#now + readDuration(duration), this.#now));
  }

  next(): Promise<void> {
    return this.#move(() => this.#heap.sorted().find((timer) => !timer.housekeeping)?.at ?? this.#now);
  }

  due(): Due[] {
    const shown = this.#heap.sorted().filter((timer) => !timer.housekeeping);
    return shown.map(({ at, what, key }) => ({ at: new Date(at).toISOString(), what, key }));
  }

  async #fire(timer: Timer): Promise<void> {
    this.#heap.remove(timer.key);
    await timer.fire();
  }

  /** Several timers may be past (after a restart, say): each turn takes the one that was due first. */
  async #firePast(): Promise<void> {
    const timer = this.#heap.first();
    if (timer && timer.at <= this.#now) await this.#fire(timer);
  }

  #move(target: () => number): Promise<void> {
    const turn = this.#lastMove.then(() => this.#walkTo(target));
    this.#lastMove = turn.catch(() => {});
    return turn;
  }

  async #walkTo(readTarget: () => number): Promise<void> {
    await this.#work.idle();
    const target = readTarget();
    this.#moving = true;
    try {
      for (let timer = this.#heap.first(); timer && timer.at <= target; timer = this.#heap.first()) {
        const due = timer;
        this.#setNow(due.at);
        this.#work.enqueue(due.what, () => this.#fire(due));
        await this.#work.idle();
      }
      this.#setNow(target);
    } finally {
      this.#moving = false;
    }
  }

  #setNow(to: number): void {
    if (to <= this.#now) return;
    this.#now = to;
    this.#kept.put('now', to);
  }
}

function readInstant(iso: string): number {
  const instant = DateTime.fromISO(iso, { zone: 'utc' });
  if (!instant.isValid) throw new ClockError('unreadable', `not an ISO 8601 instant: ${iso}`);
  return instant.toMillis();
}

function readDuration(iso: string): number {
  const duration = Duration.fromISO(iso);
  if (!duration.isValid) throw new ClockError('unreadable', `not an ISO 8601 duration: ${iso}`);
  return duration.toMillis();
}

function refusePast(target: number, now: number): number {
  if (target < now) {
    throw new ClockError('backwards', `the clock only moves forward: it is ${new Date(now).toISOString()}`);
  }
  return target;
}
