import { expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aBlock, aMachine, pass } from './definitions.ts';

async function outputOf(states: Record<string, Record<string, unknown>>, input: unknown = {}): Promise<unknown> {
  const { output, error, cause } = await runMachine({ definition: aMachine(states), input, invoke: () => ({}) }).result;
  return error === undefined ? output : { error, cause };
}

it('Assign sees the variables as they were on entry, so two can be swapped', async () => {
  const states = {
    Set: pass({ Assign: { x: 1, y: 2 } }),
    Swap: pass({ Assign: { x: '{% $y %}', y: '{% $x %}' }, Output: '{% $x %}' }),
    Show: pass({ Output: { x: '{% $x %}', y: '{% $y %}', given: '{% $states.input %}' } }),
  };
  expect(await outputOf(states)).toEqual({ x: 2, y: 1, given: 1 });
});

it('branches read the variables around them and keep their own to themselves', async () => {
  const branch = (name: string, value: number) =>
    aBlock({
      [`Set${name}`]: pass({ Assign: { own: value } }),
      [`Show${name}`]: pass({ Output: '{% [$outer, $own] %}' }),
    });
  const states = {
    Set: pass({ Assign: { outer: 'o' } }),
    Both: { Type: 'Parallel', Branches: [branch('A', 1), branch('B', 2)] },
    Show: pass({ Output: { all: '{% $states.input %}', own: '{% $exists($own) %}' } }),
  };
  expect(await outputOf(states)).toEqual({
    all: [
      ['o', 1],
      ['o', 2],
    ],
    own: false,
  });
});

it('a Catch on a Parallel assigns in the scope around it', async () => {
  const states = {
    Both: {
      Type: 'Parallel',
      Branches: [aBlock({ Fails: { Type: 'Fail', Error: 'E' } })],
      Catch: [{ ErrorEquals: ['E'], Assign: { why: '{% $states.errorOutput.Error %}' }, Next: 'Show' }],
    },
    Show: pass({ Output: '{% $why %}' }),
  };
  expect(await outputOf(states)).toBe('E');
});

it('a distributed Map sees no variables from outside', async () => {
  const processor = {
    ...aBlock({ In: pass({ Output: '{% $exists($x) %}' }) }),
    ProcessorConfig: { Mode: 'DISTRIBUTED' },
  };
  const states = { Set: pass({ Assign: { x: 1 } }), Each: { Type: 'Map', Items: [1], ItemProcessor: processor } };
  expect(await outputOf(states)).toEqual([false]);
});

it.each([
  ['a single match is no list', '{% $states.input.items[price > 10].sku %}', 'B'],
  ['brackets make it one', '{% [$states.input.items[price > 10].sku] %}', ['B']],
  ['a key without a value is dropped inside an expression', "{% {'k': $states.input.no, 'l': 1} %}", { l: 1 }],
])('%s', async (_what, Output, value) => {
  const items = [
    { sku: 'A', price: 5 },
    { sku: 'B', price: 20 },
  ];
  expect(await outputOf({ Show: pass({ Output }) }, { items })).toEqual(value);
});

it('a list that an expression made is a plain list in the next one', async () => {
  const states = {
    Make: pass({ Assign: { list: '{% $states.input.n[$ > 1] %}', nested: '{% [[$states.input.n[$ > 1]], 1] %}' } }),
    Use: pass({ Output: { list: '{% [$list, 9] %}', nested: '{% $count($nested) %}' } }),
  };
  expect(await outputOf(states, { n: [1, 2, 3] })).toEqual({ list: [2, 3, 9], nested: 2 });
});
