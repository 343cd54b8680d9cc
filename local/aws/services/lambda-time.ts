import { performance } from 'node:perf_hooks';

/** Everything that tells a hosted function the time. Timers are Node's own: time-outs of the network stay real. */
export interface OwnTime {
  Date: DateConstructor;
  Intl: typeof Intl;
  performance: object;
  /** Parts of `process`. */
  hrtime: NodeJS.HRTime;
  uptime(): number;
}

/** `now` is the clock's: it stands still during a call. What measures spans moves on by the real time that a call takes, too. */
export function makeTime(now: () => number): OwnTime {
  const born = { clock: now(), real: performance.now() };
  /** Milliseconds since the function's instance was made. */
  const elapsed = () => now() - born.clock + performance.now() - born.real;
  return {
    Date: makeDate(now),
    Intl: makeIntl(now),
    performance: makePerformance(born.clock, elapsed),
    hrtime: makeHighResolution(elapsed),
    uptime: () => elapsed() / 1000,
  };
}

/** `Date` without arguments tells virtual time; instances are the host's own, so `instanceof` holds across the border. */
function makeDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Date(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** A format that is given no date formats the present. */
function makeIntl(now: () => number): typeof Intl {
  const withNow = (format: Intl.DateTimeFormat): Intl.DateTimeFormat => {
    const { format: text, formatToParts: parts } = format;
    const value = (date?: Date | number) => text(date ?? now());
    const toParts = (date?: Date | number) => parts.call(format, date ?? now());
    return Object.defineProperties(format, { format: { value }, formatToParts: { value: toParts } });
  };
  const DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, args, newTarget) => withNow(Reflect.construct(target, args, newTarget)),
    apply: (target, _this, args) => withNow(Reflect.construct(target, args)),
  });
  return Object.create(Intl, { DateTimeFormat: { value: DateTimeFormat } });
}

function makePerformance(timeOrigin: number, elapsed: () => number): object {
  const own: Record<PropertyKey, unknown> = { now: elapsed, timeOrigin };
  return new Proxy(performance, {
    get(target, key) {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function makeHighResolution(elapsed: () => number): NodeJS.HRTime {
  const bigint = () => BigInt(Math.round(elapsed() * 1e6));
  const hrtime = (before?: [number, number]): [number, number] => {
    const total = bigint() - (before ? BigInt(before[0]) * 1_000_000_000n + BigInt(before[1]) : 0n);
    return [Number(total / 1_000_000_000n), Number(total % 1_000_000_000n)];
  };
  return Object.assign(hrtime, { bigint });
}
