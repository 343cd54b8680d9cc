import { describe, expect, it } from 'vitest';
import { aRuntime, arn, invoke, returning } from './a-runtime.ts';

describe('a function sees', () => {
  it.each<[string, string, unknown]>([
    ['virtual time', 'new Date().toISOString()', '2027-03-01T10:00:00.000Z'],
    ['virtual time by now()', 'Date.now()', Date.parse('2027-03-01T10:00:00.000Z')],
    ['virtual time as text', 'new Date(Date()).getTime()', Date.parse('2027-03-01T10:00:00.000Z')],
    ['virtual time on the global object', 'globalThis.Date.now()', Date.parse('2027-03-01T10:00:00.000Z')],
    ['dates that it makes itself', 'new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ['dates that are dates', 'new Date() instanceof Date && Date.prototype === new Date().constructor.prototype', true],
    ['its own variables', 'process.env.NAME', 'Ann'],
    ['its own variables by require', 'require("node:process").env.NAME', 'Ann'],
    ['its own variables on the global object', 'globalThis.process.env.NAME', 'Ann'],
    ['none of the host', 'process.env.PATH ?? null', null],
    ['the identity of its role', 'process.env.AWS_ACCESS_KEY_ID', 'ASIAROLE'],
    ['where AWS is', 'process.env.AWS_ENDPOINT_URL', 'http://127.0.0.1:1'],
    ['its name', 'context.functionName', 'work'],
    ['the day in the name of its log', 'context.logStreamName', '2027/03/01/[$LATEST]local'],
    ['the same day in its variables', 'process.env.AWS_LAMBDA_LOG_STREAM_NAME', '2027/03/01/[$LATEST]local'],
    ['its ARN', 'context.invokedFunctionArn', arn],
    ['the time that it has left', 'context.getRemainingTimeInMillis() > 2000', true],
    ['modules of Node', 'require("node:path").join("a", "b")', 'a/b'],
    ['modules of Node by import()', '(await import("node:path")).join("a", "b")', 'a/b'],
    ['the event as a copy', '(event.a = 2, event.a)', 2],
  ])('%s', async (_name, expression, expected) => {
    expect(await invoke(returning(expression), { a: 1 })).toEqual(expected);
  });

  it('a subclass of Date at virtual time', async () => {
    const source = `class Day extends Date { iso() { return this.toISOString().slice(0, 10); } }
      exports.handler = async () => new Day().iso();`;
    expect(await invoke(source)).toBe('2027-03-01');
  });

  it('its module warm at the second call, and a fresh one beside a call under way', async () => {
    const source = `let calls = 0;
      exports.handler = async ({ wait }) => { calls += 1; await new Promise((done) => setTimeout(done, wait)); return calls; };`;
    const { runtime } = aRuntime(source);
    expect(await runtime.invoke(arn, { wait: 0 })).toBe(1);
    expect(await Promise.all([runtime.invoke(arn, { wait: 20 }), runtime.invoke(arn, { wait: 0 })])).toEqual([2, 1]);
  });
});

describe('what a function prints', () => {
  it('is kept line by line, whichever way it is printed', async () => {
    const source = `const { Console } = require('node:console');
      const own = new Console({ stdout: process.stdout, stderr: process.stderr });
      exports.handler = async () => { console.log('a\\nb'); own.error('c'); process.stdout.write('d\\n'); };`;
    const { runtime, lines } = aRuntime(source);
    expect(await runtime.invoke(arn, {})).toBeNull();
    expect(lines()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a function that fails', () => {
  it.each([
    ['its error', `exports.handler = async () => { throw new RangeError('far'); };`, 'RangeError', 'far'],
    [
      'its named error',
      `exports.handler = () => { throw Object.assign(new Error('x'), { name: 'Mine' }); };`,
      'Mine',
      'x',
    ],
    ['a thrown text', `exports.handler = async () => { throw 'words'; };`, 'string', 'words'],
    ['an error while it loads', `throw new TypeError('early');`, 'TypeError', 'early'],
    ['a missing handler', `exports.other = 1;`, 'Runtime.HandlerNotFound', 'index.handler'],
    ['an exit', `exports.handler = async () => process.exit(3);`, 'Runtime.ExitError', 'exit status 3'],
  ])('is known by %s', async (_name, source, name, message) => {
    await expect(invoke(source)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
  });

  it('is stopped when its time is out, and starts afresh', async () => {
    const source = `let calls = 0;
      exports.handler = async ({ wait }) => { calls += 1; await new Promise((done) => setTimeout(done, wait)); return calls; };`;
    const { runtime } = aRuntime(source, { timeout: 0.05 });
    await expect(runtime.invoke(arn, { wait: 500 })).rejects.toMatchObject({ name: 'Sandbox.Timedout' });
    expect(await runtime.invoke(arn, { wait: 0 })).toBe(1);
  });

  it.each([
    ['throttle', 'Lambda.TooManyRequestsException', 0],
    ['5xx', 'Lambda.ServiceException', 0],
    ['crash', 'Runtime.ExitError', 0],
    ['crash-after', 'Runtime.ExitError', 1],
    ['timeout', 'Sandbox.Timedout', 1],
  ])('fails once by the fault %s', async (kind, name, effects) => {
    const { runtime, faults, lines } = aRuntime(`exports.handler = async () => console.log('effect');`);
    faults.add({ target: 'lambda:work', kind, times: 1 });
    await expect(runtime.invoke(arn, {})).rejects.toMatchObject({ name });
    expect(lines().filter((line) => line === 'effect')).toHaveLength(effects);
    expect(await runtime.invoke(arn, {})).toBeNull();
  });

  it('runs twice by the fault duplicate', async () => {
    const { runtime, faults, lines } = aRuntime(`exports.handler = async () => console.log('effect');`);
    faults.add({ target: 'lambda', kind: 'duplicate', times: 1 });
    await runtime.invoke(arn, {});
    expect(lines()).toEqual(['effect', 'effect']);
  });
});
