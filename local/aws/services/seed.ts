import type { Store } from '../types.ts';

/** What all chance of a state directory springs from: two runs of the same acts with the same seed are the same. */
export function seedOfState(store: Store): string {
  return store.collection<string>('seed').get('seed') ?? '';
}

/** Gives a new state directory its seed; one that has drawn already keeps its own. */
export function plantSeed(store: Store, seed: string): void {
  const kept = store.collection<string>('seed');
  if (kept.get('seed') === undefined) kept.put('seed', seed);
}
