import { describe, expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, pass, wait } from './definitions.ts';

type Json = Record<string, unknown>;

const call = (more: Json = {}): Json => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' },
  ...more,
});
const caught = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
const CAUSE = '{"errorMessage":"no"}';

const run = (states: Record<string, Json>, invoke: () => unknown = () => ({})) =>
  runMachine({ definition: aMachine({ ...states, Caught: pass() }), invoke }).result;
const down = (): never => {
  throw { name: 'Down', message: CAUSE };
};
const queryError = (state: string, event: number, words: string) => ({
  Error: 'States.QueryEvaluationError',
  Cause: `An error occurred while executing the state '${state}' (entered at the event id #${event}). ${words}`,
});
const nothing = (expression: string, field: string) =>
  `The JSONata expression '${expression}' specified for the field '${field}' returned nothing (undefined).`;

describe('what a Catch around it is told of', () => {
  const both = (...blocks: Json[]): Json => ({ Type: 'Parallel', Branches: blocks, Catch: caught });
  const each = (block: Json, more: Json = {}): Json => ({
    ...{ Type: 'Map', Items: [1, 2], ItemProcessor: block, Catch: caught },
    ...more,
  });

  it.each<[string, Json]>([
    ['a branch', both(aBlock({ Call: call() }), aBlock({ Pause: wait(9) }))],
    ['an iteration', each(aBlock({ Call: call() }))],
    ['a Map in a branch', both(aBlock({ Each: each(aBlock({ Call: call() }), { Catch: [] }) }))],
  ])('%s is its own error', async (_what, state) => {
    expect((await run({ State: state, End: pass() }, down)).output).toEqual({ Error: 'Down', Cause: CAUSE });
  });

  it('an expression deep inside names the state in which it failed', async () => {
    const inner = { Type: 'Map', Items: '{% $states.input.no %}', ItemProcessor: aBlock({ In: pass() }) };
    const { output } = await run({ Both: both(aBlock({ Inner: inner })), End: pass() });
    expect(output).toEqual(queryError('Inner', 4, nothing('$states.input.no', 'Items')));
  });
});

it.each([
  ['Arguments', { Arguments: { FunctionName: '{% $states.input.no %}' } }, 'Arguments/FunctionName', 'input'],
  ['Output', { Output: { a: ['{% $states.result.no %}'] } }, 'Output/a[0]', 'result'],
  ['Assign', { Assign: { x: '{% $states.result.no %}' } }, 'Assign/x', 'result'],
  ['TimeoutSeconds', { TimeoutSeconds: '{% $states.input.no %}' }, 'TimeoutSeconds', 'input'],
])('a Task whose %s yields nothing is caught by its own Catch', async (_what, more, field, of) => {
  const { output } = await run({ Call: call({ ...more, Catch: caught }), End: pass() });
  expect(output).toEqual(queryError('Call', 2, nothing(`$states.${of}.no`, field)));
});

it.each([
  ['Output', { Output: { v: '{% $states.errorOutput.no %}' } }, 'Catch[0]/Output/v'],
  ['Assign', { Assign: { x: '{% $states.errorOutput.no %}' } }, 'Catch[0]/Assign/x'],
])('a Catch whose own %s yields nothing does not catch that', async (_what, more, field) => {
  const rules = [
    { ErrorEquals: ['Down'], Next: 'Caught', ...more },
    { ErrorEquals: ['States.ALL'], Next: 'Caught' },
  ];
  const { status, error, cause } = await run({ Call: call({ Catch: rules }), End: pass() }, down);
  const told = queryError('Call', 2, nothing('$states.errorOutput.no', field));
  expect({ status, error, cause }).toEqual({ status: 'FAILED', error: told.Error, cause: told.Cause });
});

const decides = { Type: 'Choice', Choices: [{ Condition: '{% 1 %}', Next: 'Caught' }], Default: 'Caught' };

it.each<[string, Record<string, Json>, string]>([
  ['a condition', { Wrong: decides, Caught: pass() }, 'boolean'],
  ['an error', { Wrong: { Type: 'Fail', Error: '{% 1 %}' } }, 'string'],
  ['a cause', { Wrong: { Type: 'Fail', Error: 'E', Cause: '{% 1 %}' } }, 'string'],
])('%s of another type than it must be fails in these words', async (_what, states, type) => {
  const { cause } = await runMachine({ definition: aMachine(states), invoke: () => ({}) }).result;
  expect(cause).toContain(`returned an unexpected result type. Expected '${type}', but was 'number' for value: 1`);
});

it('a Retry by that name evaluates the expression anew before a Catch is asked', async () => {
  const Retry = [{ ErrorEquals: ['States.QueryEvaluationError'], MaxAttempts: 2 }];
  const Arguments = { FunctionName: '{% $states.input.no %}' };
  const { history } = await run({ Call: call({ Arguments, Retry, Catch: caught }), End: pass() });
  expect(history.filter(({ type }) => type === 'EvaluationFailed')).toHaveLength(3);
});
