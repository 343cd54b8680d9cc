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
  ['no end', { A: pass({ Next: 'B' }), B: pass({ Next: 'A' }) }, 'No terminal state found in machine at /States'],
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

it.each([
  [
    'JSONPath',
    { ...aMachine({ A: pass({ ResultPath: '$.x' }) }), QueryLanguage: 'JSONPath' },
    /JSONata only.* at \/States\/A/,
  ],
  [
    'an activity',
    aMachine({ A: task({ Resource: 'arn:aws:states:eu-west-2:111111111111:activity:a' }) }),
    /no activities at/,
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
  ['an expression that does not parse', aMachine({ A: pass({ Output: '{% ( %}' }) }), /INVALID_JSONATA_EXPRESSION/],
])('a machine with %s is not loaded', (_what, definition, words) => {
  expect(() => loadMachine(definition)).toThrow(words);
});

function task(more: Record<string, unknown>): Record<string, unknown> {
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', ...more };
}
