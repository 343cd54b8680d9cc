import { performance } from 'node:perf_hooks';
import { types } from 'node:util';
import { withOwn } from './with-own.ts';

/** Everything that tells a hosted function the time. Timers are Node's own: time-outs of the network stay real. */
export interface OwnTime {
  Date: object;
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

/**
 * `Date` without arguments tells virtual time, and so does the constructor that every date of its making names. Dates that
 * Node makes are instances too.
 */
function makeDate(now: () => number): object {
  const Own = class extends Date {};
  const own = new Proxy(Own, {
    construct: (_target, args, newTarget) => Reflect.construct(Date, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Date(now()).toString(),
  });
  function isInstance(this: unknown, value: unknown): boolean {
    return this === own ? types.isDate(value) : Function.prototype[Symbol.hasInstance].call(this, value);
  }
  const { prototype: _, ...statics } = Object.getOwnPropertyDescriptors(Date);
  Object.defineProperties(Own, { ...statics, now: { value: now }, [Symbol.hasInstance]: { value: isInstance } });
  const methods = Object.getOwnPropertyDescriptors(Date.prototype);
  Object.defineProperties(Own.prototype, { ...methods, constructor: { value: own } });
  return own;
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
  const toJSON = () => ({ ...performance.toJSON(), timeOrigin });
  const mark = (name: string, options: PerformanceMarkOptions = {}) =>
    performance.mark(name, { startTime: elapsed(), ...options });
  return withOwn(performance, { now: elapsed, timeOrigin, toJSON, mark }, { bind: true });
}

function makeHighResolution(elapsed: () => number): NodeJS.HRTime {
  const bigint = () => BigInt(Math.round(elapsed() * 1e6));
  const hrtime = (before?: [number, number]): [number, number] => {
    const total = bigint() - (before ? BigInt(before[0]) * 1_000_000_000n + BigInt(before[1]) : 0n);
    return [Number(total / 1_000_000_000n), Number(total % 1_000_000_000n)];
  };
  return Object.assign(hrtime, { bigint });
}
