import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusEvent, Collection, HostContext, Store, Timer } from '../../../local/aws/types.ts';

export interface FakeHost extends HostContext {
  events: BusEvent[];
  invocations: { functionArn: string; payload: unknown }[];
  timers: Map<string, Timer>;
  /** Faults still to be taken: the target, then the kind. */
  faults: { target: string; kind: string }[];
  /** Moves the clock without firing anything. */
  setNow(iso: string): void;
}

export const ACCOUNT = '123456789012';

/** A host whose clock stands at Monday 1 March 2027, 10:00 in London, and whose queued work runs when awaited. */
export function aHost(overrides: Partial<HostContext> = {}): FakeHost {
  let now = Date.parse('2027-03-01T10:00:00.000Z');
  const events: BusEvent[] = [];
  const invocations: FakeHost['invocations'] = [];
  const faults: FakeHost['faults'] = [];
  const timers = new Map<string, Timer>();
  return {
    clock: {
      now: () => now,
      schedule: (timer) => void timers.set(timer.key, timer),
      cancel: (key) => void timers.delete(key),
    },
    work: aWorkQueue(),
    store: aStore(),
    functions: {
      invoke: async (functionArn, payload) => void invocations.push({ functionArn, payload }),
      invokeLater: (functionArn, payload) => void invocations.push({ functionArn, payload }),
    },
    publish: (event) => void events.push(event),
    takeFault: (target) => {
      const at = faults.findIndex((fault) => fault.target === target);
      return at < 0 ? undefined : faults.splice(at, 1)[0];
    },
    stateDir: mkdtempSync(join(tmpdir(), 'a-host-')),
    account: ACCOUNT,
    region: 'eu-west-2',
    log: () => {},
    events,
    invocations,
    faults,
    timers,
    setNow: (iso) => {
      now = Date.parse(iso);
    },
    ...overrides,
  };
}

function aWorkQueue(): HostContext['work'] {
  let last: Promise<unknown> = Promise.resolve();
  return {
    track: (promise) => promise,
    act: (act) => act(),
    enqueue: (_name, job) => {
      last = last.then(job);
    },
    idle: async () => void (await last),
  };
}

function aStore(): Store {
  const collections = new Map<string, Map<string, unknown>>();
  return {
    collection: <T>(name: string): Collection<T> => {
      const known = collections.get(name) ?? new Map<string, unknown>();
      collections.set(name, known);
      return asCollection<T>(known);
    },
    batch: (writes) => writes(),
    close: () => {},
  };
}

/** Values are copied as JSON, as a journal on disk would do; what is read is frozen, since it belongs to the store. */
function asCollection<T>(held: Map<string, unknown>): Collection<T> {
  const read = (text: unknown) => JSON.parse(String(text), (_key, value) => Object.freeze(value));
  return {
    get: (key) => (held.has(key) ? read(held.get(key)) : undefined),
    put: (key, value) => void held.set(key, JSON.stringify(value)),
    delete: (key) => void held.delete(key),
    entries: () => [...held].map(([key, text]): [string, T] => [key, read(text)]).values(),
  };
}
