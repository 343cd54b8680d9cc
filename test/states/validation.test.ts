import { describe, expect, it } from 'vitest';
import { describeInvalid } from '../../local/aws/states/diagnostics.ts';
import { loadMachine } from '../../local/aws/states/load-machine.ts';
import { validateDefinition } from '../../local/aws/states/validate-definition.ts';
import { hasCases, type ValidationCase, validationCases } from './asl-cases.ts';
import { aBlock, aMachine, pass } from './definitions.ts';

describe.skipIf(!hasCases())("AWS's verdict", () => {
  const cases = validationCases().map((recorded): [string, ValidationCase] => [recorded.id, recorded]);

  it.each(cases)('%s', (_id, { definitionText, machineType, expect: wanted }) => {
    const verdict = validateDefinition(definitionText, machineType);
    expect(verdict.result).toBe(wanted.result);
    if (wanted.diagnostics) expect(verdict.diagnostics).toEqual(wanted.diagnostics);
    if (wanted.message) expect(wanted.message.endsWith(describeInvalid(verdict.diagnostics))).toBe(true);
  });
});

if (!hasCases()) it.skip('is not compared: ../shared/asl-cases does not lie beside the checkout');

it.each([
  ['{% a[1,2) %}', 'INVALID_JSONATA_EXPRESSION: Expected "]", got "," at /States/S/Output/v'],
  ['{% 1 + %}', 'INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/S/Output/v'],
  [
    '{% $states.input.a ?? 1 %}',
    'INVALID_JSONATA_EXPRESSION: The symbol "?" cannot be used as a unary operator at /States/S/Output/v',
  ],
  [
    "{% phone & 'x' %}",
    "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported. at /States/S/Output/v",
  ],
  [
    '{% $states.errorOutput %}',
    "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$states.errorOutput' at the top level is not supported. at /States/S/Output/v",
  ],
  [
    '{% $$ %}',
    "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$$' at the top level is not supported. at /States/S/Output/v",
  ],
])('%s is refused', (v, words) => {
  const { diagnostics } = validateDefinition(aMachine({ S: pass({ Output: { v } }) }));
  expect(describeInvalid(diagnostics)).toBe(`Invalid State Machine Definition: '${words}'`);
});

it.each([
  '$states.input.items[price > 10].sku',
  '$states.input.items.{ "sku": sku, "all": $ }',
  '$map($states.input.items, function($i) { $i.price * 2 })',
  '$states.input.items^(>price)[0].sku',
  '$states.input{ kind: $sum(price) }',
  '($x := 1; $x + 1)',
  '$states.input.items ~> $count',
])('%s is taken', (expression) => {
  expect(validateDefinition(aMachine({ S: pass({ Output: `{% ${expression} %}` }) })).diagnostics).toEqual([]);
});

it.each([
  ['a state that nothing leads to', { A: pass({ End: true }), B: pass() }, 'State "B" is not reachable. at /States/B'],
  [
    'a target that is not there',
    { A: pass({ Next: 'X' }), B: { Type: 'Succeed' } },
    "Missing 'Next' target: X at /States/A/Next",
  ],
  [
    'a loop without an end',
    { A: pass({ Next: 'B' }), B: pass({ Next: 'A' }), C: pass({ Next: 'A' }) },
    "'MISSING_END_STATE: Workflow has no terminal state at null'",
  ],
  [
    'a target that is not there, of which nothing ends',
    { A: pass({ Next: 'X' }) },
    "'MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/A/Next, MISSING_END_STATE: Workflow has no terminal state at null'",
  ],
  [
    'a default that is not there',
    { A: { Type: 'Choice', Choices: [{ Condition: true, Next: 'B' }], Default: 'X' }, B: pass() },
    "Missing 'Next' target: X at /States/A/Default",
  ],
  [
    'a rule that leads nowhere',
    { A: { Type: 'Choice', Choices: [{ Condition: true, Next: 'X' }], Default: 'B' }, B: pass() },
    "Missing 'Next' target: X at /States/A/Choices[0]/Next",
  ],
  ['Catch on a Pass', { A: pass({ Catch: [], End: true }) }, "Field 'Catch' is not supported at /States/A"],
  ['a field that is misspelt', { A: pass({ Outputs: 1 }) }, "Field 'Outputs' is not supported at /States/A"],
  [
    'a field of JSONPath',
    { A: pass({ ResultPath: '$.x' }) },
    "The QueryLanguage is set to 'JSONata', but field 'ResultPath' is only supported for the 'JSONPath' QueryLanguage at /States/A",
  ],
  [
    'a Catch without Next',
    { A: task({ Catch: [{ ErrorEquals: ['E'] }] }) },
    'These fields are required: [Next] at /States/A/Catch[0]',
  ],
  [
    'States.ALL before another rule',
    { A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['E'] }] }) },
    'States.ALL must appear alone and in the last rule at /States/A/Retry[0]',
  ],
])('%s is refused', (_what, states, words) => {
  expect(describeInvalid(validateDefinition(aMachine(states)).diagnostics)).toContain(words);
});

it('a start that is not there is told, and every state that is then not reached', () => {
  const { diagnostics } = validateDefinition({ ...aMachine({ A: pass() }), StartAt: 'X' });
  expect(describeInvalid(diagnostics)).toBe(
    "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /StartAt, " +
      'MISSING_TRANSITION_TARGET: State "A" is not reachable. at /States/A\'',
  );
});

it.each<[string, Record<string, unknown>, string]>([
  [
    'a wait for nothing',
    aMachine({ A: { Type: 'Wait' } }),
    'Exactly one of these fields is required: [Seconds, Timestamp]',
  ],
  [
    'a wait for two things',
    aMachine({ A: { Type: 'Wait', Seconds: 1, Timestamp: '2027-01-01T00:00:00Z' } }),
    'Exactly one of these fields is required: [Seconds, Timestamp]',
  ],
  [
    'a heartbeat that is no shorter than the whole',
    aMachine({ A: task({ TimeoutSeconds: 5, HeartbeatSeconds: 5 }) }),
    'HeartbeatSeconds must be smaller than TimeoutSeconds at /States/A',
  ],
  ['a field that no machine has', aMachine({ A: pass() }, { Timeout: 5 }), "Field 'Timeout' is not supported at /"],
  [
    'another version of the language',
    aMachine({ A: pass() }, { Version: '2.0' }),
    'Value is not accepted. Accepted values: [1.0] at /Version',
  ],
  [
    'the thirtieth of February',
    aMachine({ A: { Type: 'Wait', Timestamp: '2016-02-30T00:00:00Z' } }),
    'String does not match RFC3339 timestamp at /States/A/Timestamp',
  ],
])('%s is refused', (_what, definition, words) => {
  expect(describeInvalid(validateDefinition(definition).diagnostics)).toContain(words);
});

it.each([
  [
    'JSONPath',
    { ...aMachine({ A: pass({ ResultPath: '$.x' }) }), QueryLanguage: 'JSONPath' },
    /JSONata only.* at \/States\/A/,
  ],
  [
    'a Map that reads its items from S3',
    aMachine({
      A: {
        Type: 'Map',
        ItemReader: { Resource: 'arn:aws:states:::s3:getObject' },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          ...aBlock({ B: pass() }),
        },
      },
    }),
    /no ItemReader at \/States\/A/,
  ],
  [
    'a branch that assigns a variable of the scope around it',
    aMachine({
      Set: pass({ Assign: { x: 1 } }),
      Both: { Type: 'Parallel', Branches: [aBlock({ In: pass({ Assign: { x: 2 } }) })] },
    }),
    /'x' of the scope around it cannot be assigned at \/States\/Both\/Branches\[0\]\/States\/In\/Assign/,
  ],
  [
    'an iteration whose Catch does so',
    aMachine({
      Each: {
        Type: 'Map',
        Assign: { x: 1 },
        ItemProcessor: aBlock({
          In: task({ Catch: [{ ErrorEquals: ['E'], Assign: { x: 2 }, Next: 'Out' }] }),
          Out: pass(),
        }),
      },
    }),
    /'x' of the scope around it cannot be assigned at \/States\/Each\/ItemProcessor\/States\/In\/Catch\[0\]\/Assign/,
  ],
  ['a definition over 1 MiB', aMachine({ A: pass({ Comment: 'x'.repeat(1_048_577) }) }), /1048576 bytes/],
  ['an expression that does not parse', aMachine({ A: pass({ Output: '{% ( %}' }) }), /INVALID_JSONATA_EXPRESSION/],
])('a machine with %s is not loaded', (_what, definition, words) => {
  expect(() => loadMachine(definition)).toThrow(words);
});

function task(more: Record<string, unknown>): Record<string, unknown> {
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', ...more };
}

it.each([
  ['assigns what is the same in both', { Assign: { x: 1, deep: { list: ['a'] } } }, true],
  ['assigns by a path', { Assign: { 'x.$': '$.a' } }, false],
  ['assigns by a path further in', { Assign: { deep: [{ 'x.$': '$.a' }] } }, false],
  ['assigns by an expression', { Assign: { deep: { x: '{% 1 %}' } } }, false],
])('a state without a language that %s is loaded only when it does the same in both', (_what, more, isLoaded) => {
  const load = expect(() => loadMachine(aBlock({ A: pass(more) })));
  if (isLoaded) load.not.toThrow();
  else load.toThrow('written in JSONPath at /States/A');
});

it('a distributed Map, which sees no variables from outside, may use their names', () => {
  const processor = { ...aBlock({ In: pass({ Assign: { x: 2 } }) }), ProcessorConfig: { Mode: 'DISTRIBUTED' } };
  const definition = aMachine({ Set: pass({ Assign: { x: 1 } }), Each: { Type: 'Map', ItemProcessor: processor } });
  expect(() => loadMachine(definition)).not.toThrow();
});
