import type { Collection, Store } from '../types.ts';

interface Fault {
  target: string;
  kind: string;
  times: number;
}

/** Asked-for failures, taken by the next calls of a stand-in. Kept across restarts like everything that was answered. */
export class Faults {
  readonly #kept: Collection<Fault[]>;

  constructor(store: Store) {
    this.#kept = store.collection('faults');
  }

  add(fault: Fault): void {
    this.#kept.put('asked', [...this.list(), { ...fault }]);
  }

  take(target: string): { kind: string } | undefined {
    const asked = this.list();
    const fault = asked.find((one) => one.target === target);
    if (!fault) return undefined;
    const left = asked.map((one) => (one === fault ? { ...one, times: one.times - 1 } : one));
    this.#kept.put(
      'asked',
      left.filter(({ times }) => times > 0),
    );
    return { kind: fault.kind };
  }

  list(): Fault[] {
    return this.#kept.get('asked') ?? [];
  }

  clear(): void {
    this.#kept.delete('asked');
  }
}
