import { createHash } from 'node:crypto';
import type { Store } from '../types.ts';
import { seedOfState } from './seed.ts';

/**
 * Makes 64 hexadecimal digits that look random and never come twice in one state directory. They are derived from a
 * kept counter and the seed, so that two runs of the same story see the same ids.
 */
export function nextId(store: Store, kind: string): string {
  const counters = store.collection<number>('service-ids');
  const count = (counters.get(kind) ?? 0) + 1;
  counters.put(kind, count);
  return createHash('sha256')
    .update(`${seedOfState(store)}${kind}:${count}`)
    .digest('hex');
}

/** The first 32 digits of an id in the form 8-4-4-4-12. */
export function asUuid(id: string): string {
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20, 32)].join('-');
}
