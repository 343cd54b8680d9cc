import { expect, it } from 'vitest';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, hold, pass, wait } from './definitions.ts';

const journey = aBlock({
  Walk: wait(60),
  Ends: { Type: 'Fail', Error: '{% $states.input.outcome %}', Cause: 'the journey is over' },
});
const listener = aBlock({ Listen: hold('hold-pair') });
const contact = {
  Type: 'Parallel',
  Branches: [journey, listener],
  Catch: [
    { ErrorEquals: ['withdrawn'], Output: { by: 'signal' }, Next: 'Settle' },
    {
      ErrorEquals: ['declined'],
      Output: '{% $states.errorOutput %}',
      Assign: { why: '{% $states.errorOutput.Error %}' },
      Next: 'Settle',
    },
  ],
  Next: 'Settle',
};
const machine = aMachine({ Contact: contact, Settle: pass({ End: true }) });

it('a branch that fails by a name of its own ends the token wait beside it', async () => {
  const run = runMachine({ definition: machine, input: { outcome: 'declined' }, invoke: () => ({}) });
  const { status, output, history } = await run.result;
  expect({ status, output }).toEqual({
    status: 'SUCCEEDED',
    output: { Error: 'declined', Cause: 'the journey is over' },
  });
  const types = history.map(({ type }) => type);
  expect(types.slice(types.indexOf('FailStateEntered'))).toEqual([
    'FailStateEntered',
    'TaskStateAborted',
    'ParallelStateFailed',
    'ParallelStateExited',
    'PassStateEntered',
    'PassStateExited',
    'ExecutionSucceeded',
  ]);
});

it('SendTaskFailure ends the wait by its error, and the journey with it', async () => {
  let token = '';
  const run: MachineRun = runMachine({
    definition: machine,
    input: { outcome: 'declined' },
    invoke: (_resource, _args, context) => {
      token = tokenOf(context);
      void Promise.resolve().then(() => run.sendTaskFailure(token, 'withdrawn', 'by link'));
      return {};
    },
  });
  const { output, history } = await run.result;
  expect(output).toEqual({ by: 'signal' });
  expect(history.map(({ type }) => type)).toContain('WaitStateAborted');
  await expect(run.sendTaskSuccess(token, {})).rejects.toMatchObject({ name: 'TaskTimedOut' });
});

it('an error that no Catch names fails the execution by that name', async () => {
  const { status, error } = await runMachine({ definition: machine, input: { outcome: 'other' }, invoke: () => ({}) })
    .result;
  expect({ status, error }).toEqual({ status: 'FAILED', error: 'other' });
});

it('results come in the order of the branches, whichever ends first', async () => {
  const branch = (seconds: number) =>
    aBlock({ [`W${seconds}`]: wait(seconds), [`P${seconds}`]: pass({ Output: seconds }) });
  const both = { Type: 'Parallel', Branches: [branch(9), branch(3)], Arguments: { for: 'both' } };
  const { output } = await runMachine({ definition: aMachine({ Both: both }), invoke: () => ({}) }).result;
  expect(output).toEqual([9, 3]);
});

it('a Retry on a Parallel starts all branches again', async () => {
  let calls = 0;
  const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'f' } };
  const both = {
    Type: 'Parallel',
    Branches: [aBlock({ Call: task }), aBlock({ Other: pass({ Output: 'other' }) })],
    Retry: [{ ErrorEquals: ['Down'], MaxAttempts: 2 }],
  };
  const invoke = () => {
    calls++;
    if (calls < 3) throw { name: 'Down', message: '' };
    return calls;
  };
  const { output } = await runMachine({ definition: aMachine({ Both: both }), invoke }).result;
  expect(output).toEqual([3, 'other']);
});

function tokenOf(context: Record<string, unknown>): string {
  const task = context.Task;
  return typeof task === 'object' && task !== null && 'Token' in task ? String(task.Token) : '';
}
