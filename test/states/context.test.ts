import { expect, it } from 'vitest';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, hold, pass } from './definitions.ts';

type Context = Record<string, Record<string, unknown>>;

const execution = ['Id', 'Input', 'Name', 'RedriveCount', 'RoleArn', 'StartTime'];
const everywhere = { Execution: execution, StateMachine: ['Id', 'Name'], State: ['EnteredTime', 'Name'] };
const inATask = { ...everywhere, State: ['EnteredTime', 'Name', 'RetryCount'] };

const keysOf = (context: unknown) =>
  Object.fromEntries(Object.entries(Object(context)).map(([key, part]) => [key, Object.keys(Object(part)).sort()]));

async function contextIn(state: Record<string, unknown>): Promise<unknown> {
  const { output, cause } = await runMachine({ definition: aMachine({ S: state }), invoke: () => ({}) }).result;
  return output ?? cause;
}

it('a state that calls nothing sees the execution, the machine and itself', async () => {
  const context = await contextIn(pass({ Output: '{% $states.context %}' }));
  expect(keysOf(context)).toEqual(everywhere);
  expect(context).toMatchObject({
    Execution: { Id: expect.stringMatching(/^arn:aws:states:.*:execution:machine:/), RedriveCount: 0, Input: {} },
    StateMachine: { Id: expect.stringMatching(/^arn:aws:states:.*:stateMachine:machine$/), Name: 'machine' },
    State: { Name: 'S', EnteredTime: '2026-01-05T09:00:00.000Z' },
  });
});

it('a Task sees its attempts, and a token only where it waits for one', async () => {
  const seen: Record<string, unknown> = {};
  const call = (Resource: string) => ({ Type: 'Task', Resource, Arguments: { all: '{% $states.context %}' } });
  const run: MachineRun = runMachine({
    definition: aMachine({
      Request: call('arn:aws:states:::sqs:sendMessage'),
      Sync: call('arn:aws:states:::glue:startJobRun.sync'),
      Token: call('arn:aws:states:::sqs:sendMessage.waitForTaskToken'),
    }),
    invoke: (_resource, args, context: Context) => {
      const name = String(context.State?.Name);
      seen[name] = args;
      expect(args).toEqual({ all: context });
      if (name === 'Token') setTimeout(() => void run.sendTaskSuccess(String(context.Task?.Token), {}), 1);
      return {};
    },
  });
  expect((await run.result).status).toBe('SUCCEEDED');
  const keys = Object.values(seen).map((args) => keysOf(Object(args).all));
  const withToken = { ...inATask, Task: ['Token'] };
  expect(keys).toEqual([inATask, withToken, withToken]);
});

it('an iteration sees its item, whichever state of it asks, and the innermost one where Maps are nested', async () => {
  const inner = aBlock({ In: pass({ Output: '{% $states.context.Map.Item %}' }) });
  const outer = aBlock({
    Before: pass({ Assign: { own: '{% $states.context.Map.Item %}' } }),
    Within: { Type: 'Map', Items: ['x'], ItemProcessor: inner },
    After: pass({ Output: '{% [$own, $states.input] %}' }),
  });
  expect(await contextIn({ Type: 'Map', Items: ['a', 'b'], ItemProcessor: outer })).toEqual([
    [
      { Index: 0, Value: 'a' },
      { Index: 0, Value: 'x' },
    ],
    [
      { Index: 1, Value: 'b' },
      { Index: 0, Value: 'x' },
    ],
  ]);
});

it.each([
  ['$states.context.Task.Token', 'where no token is waited for', 'returned nothing'],
  ['$states.context.State.RetryCount', 'in a Pass', 'returned nothing'],
  ['$states.context.Map.Item.Index', 'outside a Map', 'returned nothing'],
  ['$states.result', 'before there is one', 'returned nothing'],
])('%s is nothing %s', async (expression, _where, words) => {
  expect(await contextIn(pass({ Output: `{% ${expression} %}` }))).toContain(words);
});

it('a token that is not handed on still has to be waited for, until time runs out', async () => {
  const definition = aMachine({ S: hold('f', { TimeoutSeconds: 9, Arguments: { FunctionName: 'f' } }) });
  const { status, error, cause } = await runMachine({ definition, invoke: () => ({}) }).result;
  expect({ status, error, cause }).toEqual({ status: 'FAILED', error: 'States.Timeout', cause: undefined });
});
