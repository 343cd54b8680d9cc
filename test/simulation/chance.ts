import { nextNumber, type Random, seedOf } from '../../local/aws/states/random.ts';

/** A source of chance that a name decides: what one person does never depends on how many others were asked before. */
export class Chance {
  readonly #random: Random;

  constructor(name: string) {
    this.#random = { state: seedOf(name) };
  }

  /** 0 ≤ n < 1. */
  next(): number {
    return nextNumber(this.#random);
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  pick<T>(first: T, ...others: T[]): T {
    return [first, ...others][Math.floor(this.next() * (others.length + 1))] ?? first;
  }

  /** Each with its share; at least one. */
  some<T>(all: readonly T[], share: number): T[] {
    const chosen = all.filter(() => this.happens(share));
    return chosen.length > 0 ? chosen : all.slice(0, 1);
  }
}
