import { expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, pass, wait } from './definitions.ts';
import { secondsBetween } from './seconds-between.ts';

const task = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'f', Payload: '{% $states.input %}' },
};
const each = (states: Record<string, Record<string, unknown>>, more: Record<string, unknown> = {}) =>
  aMachine({ Each: { Type: 'Map', Items: [1, 2, 3, 4], ItemProcessor: aBlock(states), ...more } });

it.each([
  [1, 40],
  [2, 20],
  [0, 10],
])('with MaxConcurrency %i four waits of ten seconds take %i', async (MaxConcurrency, seconds) => {
  const { output, history } = await runMachine({
    definition: each({ Pause: wait(10) }, { MaxConcurrency }),
    invoke: () => ({}),
  }).result;
  expect(output).toEqual([1, 2, 3, 4]);
  expect(secondsBetween(history[0], history.at(-1))).toBe(seconds);
});

it('ItemSelector and the states inside see the item and its index', async () => {
  const selector = { n: '{% $states.context.Map.Item.Value %}', of: '{% $count($states.input.list) %}' };
  const definition = each(
    { In: pass({ Output: '{% [$states.input.n, $states.input.of, $states.context.Map.Item.Index] %}' }) },
    { ItemSelector: selector },
  );
  const { output } = await runMachine({ definition, input: { list: [0, 0] }, invoke: () => ({}) }).result;
  expect(output).toEqual([
    [1, 2, 0],
    [2, 2, 1],
    [3, 2, 2],
    [4, 2, 3],
  ]);
});

it('one iteration that fails ends the others and surfaces by its own name', async () => {
  const invoke = (_resource: string, args: unknown) => {
    if (JSON.stringify(args).includes('"Payload":2')) throw { name: 'Bad', message: 'two' };
    return new Promise(() => undefined);
  };
  const { error, history } = await runMachine({ definition: each({ Call: task }), invoke }).result;
  expect(error).toBe('Bad');
  const types = history.map(({ type }) => type);
  expect(types.filter((type) => type === 'MapIterationAborted')).toHaveLength(3);
  expect(types.slice(-2)).toEqual(['MapStateFailed', 'ExecutionFailed']);
});

it.each([
  [{ ToleratedFailureCount: 1 }, 'SUCCEEDED', undefined],
  [{ ToleratedFailurePercentage: 25 }, 'SUCCEEDED', undefined],
  [{ ToleratedFailurePercentage: 24.9 }, 'FAILED', 'States.ExceedToleratedFailureThreshold'],
  [{ ToleratedFailureCount: 1, ToleratedFailurePercentage: 50 }, 'SUCCEEDED', undefined],
  [{ ToleratedFailureCount: 0, ToleratedFailurePercentage: 50 }, 'FAILED', 'States.ExceedToleratedFailureThreshold'],
  [{}, 'FAILED', 'States.ExceedToleratedFailureThreshold'],
])('a distributed Map with one failure in four and %j ends %s', async (tolerance, status, error) => {
  const invoke = (_resource: string, args: unknown) => {
    if (JSON.stringify(args).includes('"Payload":2')) throw { name: 'Bad', message: 'two' };
    return {};
  };
  const processor = { ...aBlock({ Call: task }), ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } };
  const definition = each({}, { ItemProcessor: processor, ...tolerance });
  expect(await runMachine({ definition, invoke }).result).toMatchObject({ status, ...(error ? { error } : {}) });
});

it.each([
  ['MaxConcurrency', '-1', 'a whole number from 0 to 99999999'],
  ['MaxConcurrency', '1.5', 'a whole number from 0 to 99999999'],
  ['ToleratedFailureCount', '-1', 'a whole number from 0 to 99999999'],
  ['ToleratedFailurePercentage', '101', 'a number from 0 to 100'],
])('%s of %s fails the state', async (field, value, wanted) => {
  const processor = { ...aBlock({ In: pass() }), ProcessorConfig: { Mode: 'DISTRIBUTED' } };
  const definition = each({}, { ItemProcessor: processor, [field]: `{% ${value} %}` });
  expect(await runMachine({ definition, invoke: () => ({}) }).result).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining(`The ${field} field must be ${wanted} but was: ${value}`),
  });
});

it('an expression of ItemSelector that yields nothing is told by its field', async () => {
  const definition = each({ In: pass() }, { ItemSelector: { v: '{% $states.input.no %}' } });
  const { error, cause } = await runMachine({ definition, invoke: () => ({}) }).result;
  expect(error).toBe('States.QueryEvaluationError');
  expect(cause).toContain("specified for the field 'ItemSelector/v' returned nothing (undefined).");
});
