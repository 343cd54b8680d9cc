import { readdirSync, readFileSync } from 'node:fs';
import parse from 'jsonata-on-aws';
import { describe, expect, it } from 'vitest';
import { type FoundExpression, listExpressions } from '../../local/aws/states/list-expressions.ts';
import { executionCases, hasCases } from './asl-cases.ts';
import { aMachine, pass } from './definitions.ts';

const FOLDER = 'statemachines';

/** What version 2.0.6 of jsonata, the one that AWS runs, does not take. */
function refusedOnAws(expressions: FoundExpression[]): string[] {
  return expressions.flatMap(({ source, location }) => {
    try {
      parse(source);
      return [];
    } catch (error) {
      const why = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
      return [`${location}: ${why} in ${source}`];
    }
  });
}

describe('jsonata 2.0.6, which AWS runs, takes', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.asl.json'));

  it.each(files)('every expression of %s', (file) => {
    const found = listExpressions(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    expect(found.length).toBeGreaterThan(0);
    expect(refusedOnAws(found)).toEqual([]);
  });

  it.skipIf(!hasCases())('every expression of the recorded cases', () => {
    const definitions = executionCases().flatMap((one) => [
      one.definitionJsonata ?? one.definition,
      ...Object.values(one.machines ?? {}),
    ]);
    const found = definitions.flatMap((definition) => listExpressions(definition));
    expect(found.length).toBeGreaterThan(100);
    expect(refusedOnAws(found)).toEqual([]);
  });
});

it.each(['$states.input.a ?? 1', '$states.input.a ?: 1'])('and not %s, which newer versions have', (source) => {
  const found = listExpressions(aMachine({ A: pass({ Output: `{% ${source} %}` }) }));
  expect(refusedOnAws(found)).toHaveLength(1);
});
