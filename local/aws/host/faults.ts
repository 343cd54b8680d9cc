import type { Collection, Store } from '../types.ts';

interface Fault {
  target: string;
  kind: string;
  times: number;
}

const FAMILIES: Record<string, string[]> = { google: ['google:auth', 'google:meet', 'google:calendar'] };

const EVERY = ['throttle', '5xx', 'timeout', 'duplicate'];
const GOOGLE = [...EVERY, '401', '403', '404', '409', '429'];
const LAMBDA = [...EVERY, 'crash', 'crash-after'];

/** What each stand-in can be asked for; `lambda:` goes on with the name of a function. */
const KINDS: Record<string, string[]> = {
  ...{ dynamodb: EVERY, s3: EVERY, ses: EVERY, states: EVERY, http: EVERY, 'ses:inbound': EVERY },
  ...{ events: ['duplicate'], 'ses:events': ['duplicate'], lambda: LAMBDA, 'lambda:': LAMBDA },
  ...{ google: GOOGLE, 'google:auth': GOOGLE, 'google:meet': GOOGLE, 'google:calendar': GOOGLE },
  'google:meet:config': ['override'],
};

/** Why no stand-in would ever take such a fault; undefined when one would. */
export function findUnknown({ target, kind }: { target: string; kind: string }): string | undefined {
  const kinds = KINDS[target.replace(/^lambda:.+/, 'lambda:')];
  if (!kinds) return `no stand-in is called ${target}; there are ${Object.keys(KINDS).join(', ')}`;
  return kinds.includes(kind) ? undefined : `${target} knows ${kinds.join(', ')}, not ${kind}`;
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

  /** A fault asked of a family (`google`) is taken by any of it. */
  take(target: string): { kind: string } | undefined {
    const asked = this.list();
    const fault = asked.find((one) => one.target === target || FAMILIES[one.target]?.includes(target));
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
