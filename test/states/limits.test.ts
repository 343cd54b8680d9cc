import { describe, expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, pass } from './definitions.ts';
import { secondsBetween } from './seconds-between.ts';

const call = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'f' } };
const tooLarge = (name: string) =>
  `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`;

it('the 25,000th event ends an execution', async () => {
  const definition = aMachine({
    Around: pass(),
    Again: { Type: 'Choice', Choices: [{ Condition: true, Next: 'Around' }], Default: 'Never' },
    Never: pass(),
  });
  const { status, error, cause, history } = await runMachine({ definition, invoke: () => ({}) }).result;
  expect({ status, error, cause }).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: 'The execution reached the maximum number of history events (25000).',
  });
  expect(history).toHaveLength(25_000);
  expect(history.at(-1)).toMatchObject({ id: 25_000, type: 'ExecutionFailed' });
});

describe('256 KiB', () => {
  const fill = (bytes: number) => pass({ Output: `{% $pad('', ${bytes}, 'x') %}` });

  it('is the most that a state may give on', async () => {
    const { status } = await runMachine({ definition: aMachine({ Fill: fill(262_142) }), invoke: () => ({}) }).result;
    expect(status).toBe('SUCCEEDED');
  });

  it('counts bytes, not characters', async () => {
    const definition = aMachine({ Fill: pass({ Output: "{% $pad('', 131100, 'é') %}" }) });
    const { error } = await runMachine({ definition, invoke: () => ({}) }).result;
    expect(error).toBe('States.DataLimitExceeded');
  });

  it("ends the execution when a state's output is larger, whatever is caught around it", async () => {
    const both = {
      Type: 'Parallel',
      Branches: [aBlock({ Fill: fill(262_143) })],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
    };
    const { error, cause } = await runMachine({
      definition: aMachine({ Both: both, Caught: pass() }),
      invoke: () => ({}),
    }).result;
    expect({ error, cause }).toEqual({ error: 'States.DataLimitExceeded', cause: tooLarge('Fill') });
  });

  it('fails the task when its result is larger, which States.ALL catches', async () => {
    const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
    const definition = aMachine({ Call: { ...call, Catch }, Caught: pass() });
    const { output } = await runMachine({ definition, invoke: () => 'x'.repeat(262_143) }).result;
    expect(output).toEqual({ Error: 'States.DataLimitExceeded', Cause: tooLarge('lambda') });
  });
});

it('TimeoutSeconds ends the execution at its second, in the middle of a wait, without error and cause', async () => {
  const definition = aMachine({ Pause: { Type: 'Wait', Seconds: 600 } }, { TimeoutSeconds: 90 });
  const { status, error, cause, history } = await runMachine({ definition, invoke: () => ({}) }).result;
  expect({ status, error, cause }).toEqual({ status: 'TIMED_OUT', error: undefined, cause: undefined });
  const [first, last] = [history[0], history.at(-1)];
  expect(last).toMatchObject({
    type: 'ExecutionTimedOut',
    previousEventId: 0,
    executionTimedOutEventDetails: { error: 'States.Timeout' },
  });
  expect(secondsBetween(first, last)).toBe(90);
});

it('a wait may be longer than a timer of Node can be', async () => {
  const definition = aMachine({ Pause: { Type: 'Wait', Seconds: 300 * 86_400 }, Done: pass() });
  const { history } = await runMachine({ definition, invoke: () => ({}) }).result;
  expect(secondsBetween(history[0], history.at(-1))).toBe(300 * 86_400);
});

describe('variables', () => {
  const text = (bytes: number) => `{% $pad('', ${bytes}, 'x') %}`;
  const run = (states: Record<string, Record<string, unknown>>) =>
    runMachine({ definition: aMachine(states), invoke: () => ({}) }).result;

  it.each([
    ['one of 256 KiB', { a: text(262_142) }, 'SUCCEEDED'],
    ['one that is larger', { a: text(262_143) }, 'FAILED'],
    ['two that are larger together', { a: text(140_000), b: text(140_000) }, 'FAILED'],
  ])('assigned at once, %s: %s', async (_what, Assign, status) => {
    expect((await run({ Set: pass({ Assign, Output: 1 }) })).status).toBe(status);
  });

  it('hold 10 MiB in all and no more', async () => {
    const set = (i: number) => [`Set${i}`, pass({ Assign: { [`v${i}`]: text(250_000) }, Output: 1 })] as const;
    const states = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => set(i)));
    expect((await run(states(41))).status).toBe('SUCCEEDED');
    expect(await run(states(42))).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});
