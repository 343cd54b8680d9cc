import { expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../local/aws/states/virtual-clock.ts';
import { aMachine, pass } from './definitions.ts';

async function resultOf(Output: unknown): Promise<{ output?: unknown; error?: string; cause?: string }> {
  const clock = new VirtualClock(Date.parse('2026-03-01T10:00:00Z'));
  return runMachine({ definition: aMachine({ S: pass({ Output }) }), clock, invoke: () => ({}) }).result;
}

const unfit = (name: string, argument: number): string =>
  `threw an error during evaluation. T0410: Argument ${argument} of function "${name}" does not match function signature`;
const STACK =
  'Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive';
const MEMORY = 'Expression evaluation memory limit exceeded: Check for excessive memory usage';

it.each([
  ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
  ['$range(1, 9, 2)', [1, 3, 5, 7, 9]],
  ['$range(1, 9, 9)', 1],
  ['$range(3, 1, -1)', [3, 2, 1]],
  ['$range(-1.7, 2, 1)', [-1, 0, 1, 2]],
  ['$count($range(1, 360145, 1))', 360_145],
  ['$count([1..873782])', 873_782],
  ['1/0', 'Infinity'],
  ['[-1/0]', ['-Infinity']],
  ["{'k': 1e308 * 10}", { k: 'Infinity' }],
  ["$hash('input', 'SHA-1')", '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1'],
  ['$random(42)', 0.7275636800328681],
  ['$parse(\'{"a":[1]}\')', { a: [1] }],
  ['$now()', '2026-03-01T10:00:00.000Z'],
  ["$now('[D01]/[M01]/[Y0001]')", '01/03/2026'],
  ['$millis()', 1772359200000],
  ['$length($uuid())', 36],
  ['$uuid() != $uuid()', true],
  ['$random() < 1', true],
])('%s is %j', async (expression, value) => {
  expect((await resultOf(`{% ${expression} %}`)).output).toEqual(value);
});

it.each([
  [Array.from({ length: 200 }, () => '1').join('+'), STACK],
  ['($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(200))', STACK],
  ['$count([1..873783])', MEMORY],
  ['$count([1..900000000])', MEMORY],
  ['$count($range(1, 360146, 1))', MEMORY],
])('an expression that asks too much fails: %s', async (expression, words) => {
  const { error, cause } = await resultOf({ r: `{% ${expression} %}` });
  expect(error).toBe('States.QueryEvaluationError');
  expect(cause).toContain(`specified for the field 'Output/r' threw an error during evaluation: ${words}`);
});

it.each([
  ["$eval('1')", 'threw an error during evaluation. T1006: '],
  ["$parse('{')", 'threw an error during evaluation. D3141: '],
  ["$hash('a', 'CRC')", unfit('hash', 2)],
  ['$partition([1], 0)', unfit('partition', 2)],
  ['$partition([1], "2")', unfit('partition', 2)],
  ["$range('0', 3, 1)", unfit('range', 1)],
  ['$range(0, null, 1)', unfit('range', 2)],
  ['$range(0, 3)', unfit('range', 3)],
  ['$parse(1)', unfit('parse', 1)],
  ["$number('x')", 'threw an error during evaluation. D3030: '],
  ['$sum', 'returned an unsupported result type.'],
  ['function($x){$x}', 'returned an unsupported result type.'],
  ['$states.input.no', 'returned nothing (undefined).'],
])('%s fails: %s', async (expression, words) => {
  const { error, cause } = await resultOf({ a: [`{% ${expression} %}`] });
  expect(error).toBe('States.QueryEvaluationError');
  expect(cause).toContain(
    `executing the state 'S' (entered at the event id #2). The JSONata expression '${expression}' specified for the field 'Output/a[0]' ${words}`,
  );
});
