import type { Clock, Timer } from '../types.ts';

/** A clock that stands still until it is told to go on to its next timer. */
export class VirtualClock implements Clock {
  private time: number;
  private readonly timers = new Map<string, Timer>();

  constructor(start: number) {
    this.time = start;
  }

  now(): number {
    return this.time;
  }

  schedule(timer: Timer): void {
    this.timers.delete(timer.key);
    this.timers.set(timer.key, timer);
  }

  cancel(key: string): void {
    this.timers.delete(key);
  }

  /** The timer that is due first; of two at one time the one set first. */
  next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers.values()) if (!first || timer.at < first.at) first = timer;
    return first;
  }

  /** Moves to the timer and fires it. */
  async fire(timer: Timer): Promise<void> {
    this.timers.delete(timer.key);
    this.time = Math.max(this.time, timer.at);
    await timer.fire();
  }
}
