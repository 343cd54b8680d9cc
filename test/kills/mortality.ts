import type { Instant, Kind } from './instant.ts';

export interface Deed<T> {
  whole: () => T;
  /** Does the share of it that was done when the process died. */
  part?: (share: number) => void;
}

/** Counts what this process does, and kills it at one of its instants. */
export class Mortality {
  readonly #counts = new Map<Kind, number>();
  #last: Instant | undefined;

  dieAt(instant: Instant | undefined): void {
    this.#last = instant;
  }

  /** Counts an act; tells where in it the process is to die, if it is its last. */
  begin(kind: Kind): { before: boolean; share: number | undefined } | undefined {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (this.#last?.kind !== kind || this.#last.nth !== count) return undefined;
    const { where } = this.#last;
    const isInside = where > 0.25 && where <= 0.75;
    return { before: where <= 0.25, share: isInside ? 2 * (where - 0.25) : undefined };
  }

  /** Does something at once, unless it is the last: that is left out, done in part, or done whole, and then the process is no more. */
  act<T>(kind: Kind, { whole, part }: Deed<T>): T {
    const end = this.begin(kind);
    if (end === undefined) return whole();
    if (end.share !== undefined) part?.(end.share);
    else if (!end.before) whole();
    return this.die();
  }

  die(): never {
    process.kill(process.pid, 'SIGKILL');
    throw new Error('killed');
  }
}
