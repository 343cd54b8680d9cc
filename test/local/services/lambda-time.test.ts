import { describe, expect, it } from 'vitest';
import { makeTime } from '../../../local/aws/services/lambda-time.ts';
import { aRuntime, arn, invoke, returning } from './a-runtime.ts';

const TEN = '2027-03-01T10:00:00.000Z';
const at = Date.parse(TEN);
/** Real time is years off; a slow machine may take a minute over a call. */
const MINUTE = 60_000;

describe('however a function asks, it hears the time of the clock', () => {
  it.each([
    'Date.now()',
    'new Date().getTime()',
    'Date.parse(Date())',
    'new (new Date().constructor)().getTime()',
    'new (new Date(0).constructor)().getTime()',
    'Reflect.construct(Date, []).getTime()',
    'globalThis.Date.now()',
    'global.Date.now()',
    'new (class extends Date {})().getTime()',
    '(await (async () => Date.now())())',
    'Date.parse(Intl.DateTimeFormat("sv", { timeZone: "UTC", dateStyle: "short", timeStyle: "medium" }).format() + "Z")',
  ])('%s, to the millisecond', async (expression) => {
    expect(await invoke(returning(expression))).toBe(at);
  });

  it.each([
    'performance.timeOrigin + performance.now()',
    'performance.timeOrigin + performance.mark("a").startTime',
    'performance.toJSON().timeOrigin + performance.now()',
    'require("node:perf_hooks").performance.timeOrigin + performance.now()',
    '(await import("node:perf_hooks")).performance.timeOrigin + performance.now()',
    'performance.timeOrigin + process.uptime() * 1000',
    'performance.timeOrigin + process.hrtime()[0] * 1000',
    'performance.timeOrigin + Number(process.hrtime.bigint()) / 1e6',
    'performance.timeOrigin + require("node:process").uptime() * 1000',
    'performance.timeOrigin + (await import("process")).default.uptime() * 1000',
    'performance.timeOrigin + process.getBuiltinModule("node:process").uptime() * 1000',
  ])('%s, but for what the call itself takes, when it was moved too', async (expression) => {
    const { runtime, context } = aRuntime(returning(expression));
    for (const now of [TEN, '2029-03-01T10:00:00.000Z']) {
      context.setNow(now);
      expect(Math.abs(Number(await runtime.invoke(arn, {})) - Date.parse(now))).toBeLessThan(MINUTE);
    }
  });

  it('Intl formats the present when no date is given, in parts too', async () => {
    const format = 'new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", year: "numeric" })';
    expect(await invoke(returning(`[${format}.format(), ${format}.formatToParts()[0].value]`))).toEqual([
      '2027',
      '2027',
    ]);
  });
});

describe('dates stay dates', () => {
  it.each<[string, unknown]>([
    ['new Date() instanceof Date', true],
    ['structuredClone(new Date(5)) instanceof Date', true],
    ['({}) instanceof Date', false],
    ['new (class Day extends Date {})() instanceof Date', true],
    ['new Date() instanceof (class Day extends Date {})', false],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['require("node:util").types.isDate(new Date())', true],
    ['Object.getPrototypeOf(new Date()) === Date.prototype', true],
    ['[Date.name, Date.length]', ['Date', 7]],
    ['Date.UTC(1970, 0, 2)', 86_400_000],
    ['new Date(2020, 0, 1, 12).getFullYear()', 2020],
    ['new Date(new Date(7)).getTime()', 7],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
  ])('%s is %j', async (expression, expected) => {
    expect(await invoke(returning(expression))).toEqual(expected);
  });
});

it('what measures spans moves on with the clock and with real time', async () => {
  let now = at;
  const time = makeTime(() => now);
  const began = time.hrtime.bigint();
  now += 5_000;
  const span = Number(time.hrtime.bigint() - began) / 1e6;
  expect(span).toBeGreaterThanOrEqual(5_000);
  expect(span).toBeLessThan(5_000 + MINUTE);
  expect(time.hrtime(time.hrtime())[0]).toBe(0);
});

it('a time-out of the network runs on real time while the clock stands', async () => {
  const source = `exports.handler = async () => {
    const began = Date.now();
    const stopped = await new Promise((done) => AbortSignal.timeout(20).addEventListener('abort', () => done(true)));
    return [stopped, Date.now() - began];
  };`;
  expect(await invoke(source)).toEqual([true, 0]);
});
