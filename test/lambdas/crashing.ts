export class Crash extends Error {
  override readonly name = 'Crash';
}

interface Count {
  calls: number;
}

type When = 'before' | 'after';

const isService = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.values(value).some((part) => typeof part === 'function');

const crashing = (service: Record<string, unknown>, count: Count, { at, when }: { at: number; when: When }) =>
  Object.fromEntries(
    Object.entries(service).map(([name, part]) => [
      name,
      typeof part !== 'function'
        ? part
        : async (...given: unknown[]) => {
            count.calls += 1;
            const now = count.calls === at;
            if (now && when === 'before') throw new Crash(name);
            const result: unknown = await part(...given);
            if (now) throw new Crash(name);
            return result;
          },
    ]),
  );

/**
 * The same dependencies, but call number `at` to any service of theirs dies, before or after it took effect. The cast is sound:
 * each service keeps its shape.
 */
export const dyingAt = <D extends object>(deps: D, at: number, when: When): D => {
  const count = { calls: 0 };
  return Object.fromEntries(
    Object.entries(deps).map(([name, value]) => [
      name,
      isService(value) ? crashing(value, count, { at, when }) : value,
    ]),
  ) as D;
};

/** To die after a call leaves behind what dying before the next one does, so only the first needs both. */
const waysToDie = (at: number): When[] => (at === 1 ? ['before', 'after'] : ['after']);

/**
 * Runs `work` dying at call 1, 2, 3 … and each time again until it is done; `check` looks at what is left behind. `stride`: only each
 * so many calls, where the work is long and its parts are looked at by themselves elsewhere.
 */
export const everyCrash = async <D extends object>(deps: D, lives: Lives<D>, stride = 1): Promise<number> => {
  for (let at = 1; at < 500; at += stride) {
    let crashed = false;
    for (const when of waysToDie(at)) {
      const name = `c${at}${when}`;
      await lives.prepare(name);
      try {
        await lives.work(name, dyingAt(deps, at, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
        crashed = true;
        lives.later();
        await lives.work(name, deps);
      }
      await lives.check(name);
    }
    if (!crashed) return at;
  }
  throw new RangeError('never ran through');
};

export interface Lives<D> {
  prepare(name: string): Promise<unknown>;
  /** AWS does not try again in the same instant: some seconds pass on the clock that `deps` read. */
  later(): void;
  work(name: string, deps: D): Promise<unknown>;
  check(name: string): Promise<void>;
}
