import { describe, expect, it } from 'vitest';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import { aMachine, hold, pass } from './definitions.ts';

const call = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'f' } };

it.each([[null], [0], [''], ['x'], [false], [[]], [[null]], [{}], [{ a: null }]])(
  'an execution may have the input %j',
  async (input) => {
    const Output = { state: '{% $states.input %}', execution: '{% $states.context.Execution.Input %}' };
    const definition = aMachine({ Show: pass({ Output }) });
    const { output } = await runMachine({ definition, input, invoke: () => ({}) }).result;
    expect(output).toEqual({ state: input, execution: input });
  },
);

it('an execution that is given no input has an empty one', async () => {
  expect((await runMachine({ definition: aMachine({ A: pass() }), invoke: () => ({}) }).result).output).toEqual({});
});

it.each([[null], [0], [''], [false], [[]], ['{"a":1}']])('a task may answer %j', async (answer) => {
  const { output } = await runMachine({ definition: aMachine({ Call: call }), invoke: () => answer }).result;
  expect(output).toEqual(answer);
});

it.each([
  ['a name and words', { name: 'Down', message: 'for now' }, { Error: 'Down', Cause: 'for now' }],
  ['neither', { name: null, message: null }, { Error: null, Cause: null }],
  ['a name alone', { name: 'Down' }, { Error: 'Down', Cause: null }],
])('a task fails with %s, as Catch sees it', async (_what, thrown, caught) => {
  const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }];
  const definition = aMachine({ Call: { ...call, Catch }, Caught: pass() });
  const invoke = () => {
    throw thrown;
  };
  expect((await runMachine({ definition, invoke }).result).output).toEqual(caught);
});

it('a failure without a name and words fails the execution without', async () => {
  const invoke = () => {
    throw { name: null, message: null };
  };
  const { status, error, cause } = await runMachine({ definition: aMachine({ Call: call }), invoke }).result;
  expect({ status, error, cause }).toEqual({ status: 'FAILED', error: undefined, cause: undefined });
});

describe('a token', () => {
  it.each([
    ['a value', { a: 1 }, { a: 1 }],
    ['JSON text', '{"a":1}', { a: 1 }],
    ['a text', 'words', 'words'],
    ['nothing', undefined, null],
  ])('succeeds with %s', async (_what, given, output) => {
    const run: MachineRun = runMachine({
      definition: aMachine({ Hold: hold('f') }),
      invoke: (_resource, args) => {
        void run.sendTaskSuccess(JSON.parse(JSON.stringify(args)).Payload.token, given);
        return {};
      },
    });
    expect((await run.result).output).toEqual(output);
  });

  it('is waited for while whoever answers takes a moment, though time would run out at once', async () => {
    const run: MachineRun = runMachine({
      definition: aMachine({ Hold: hold('f', { TimeoutSeconds: 1 }) }),
      invoke: (_resource, args) => {
        const { token } = JSON.parse(JSON.stringify(args)).Payload;
        setTimeout(() => void run.sendTaskSuccess(token, 'in time'), 30);
        return {};
      },
    });
    expect((await run.result).output).toBe('in time');
  });
});

it('a child whose name is taken fails its task in the words of the service', async () => {
  const arn = 'arn:aws:states:us-east-1:111111111111:stateMachine:child';
  const start = (Input: unknown) => ({
    Type: 'Task',
    Resource: 'arn:aws:states:::states:startExecution',
    Arguments: { StateMachineArn: arn, Name: 'one', Input },
  });
  const { error, cause } = await runMachine({
    definition: aMachine({ First: start({}), Second: start({ other: true }) }),
    machines: { [arn]: aMachine({ A: pass() }) },
    invoke: () => ({}),
  }).result;
  expect(error).toBe('StepFunctions.ExecutionAlreadyExistsException');
  expect(cause).toContain("Execution Already Exists: 'arn:aws:states:us-east-1:111111111111:execution:child:one'");
});
