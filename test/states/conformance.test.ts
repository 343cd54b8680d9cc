import { describe, expect, it } from 'vitest';
import type { MachineResult } from '../../local/aws/states/machine-run.ts';
import { type ExecutionCase, executionCases, hasCases } from './asl-cases.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { matches } from './matches.ts';
import { runCase } from './run-case.ts';

describe.skipIf(!hasCases())('what AWS recorded', () => {
  const cases = executionCases().filter((recorded) => !Object.hasOwn(KNOWN_DIFFERENCES, recorded.id));

  it.each(cases.map((recorded): [string, ExecutionCase] => [recorded.id, recorded]))('%s', async (_id, recorded) => {
    const result = await runCase(recorded);
    const wanted = recorded.expect;
    expect({ status: result.status, ...failureOf(result) }).toMatchObject({ status: wanted.status });
    const volatile = recorded.volatile ?? [];
    expect(matches(wanted.output ?? null, result.output ?? null, volatile), shown(result, wanted)).toBe(true);
    expect(matches(wanted.error ?? null, result.error ?? null, volatile), shown(result, wanted)).toBe(true);
    expect(
      matches(wanted.causeJson ?? wanted.cause ?? null, causeOf(result, wanted), volatile),
      shown(result, wanted),
    ).toBe(true);
    if (wanted.ordering === 'exact') expect(statesOf(result)).toEqual(wanted.states);
    if (wanted.ordering === 'multiset') expect(statesOf(result).sort()).toEqual([...wanted.states].sort());
    if (wanted.ordering === 'exact')
      expect(result.history.map(({ type }) => type)).toEqual(wanted.events.map(({ type }) => type));
  });
});

describe.skipIf(!hasCases())('of what AWS recorded', () => {
  const all = executionCases();

  it.each([
    ['JSONata and neutral', ['jsonata', 'neutral'], 0.95],
    ['rewritten', ['rewritten'], 0.9],
  ])('enough %s cases are answered as on AWS', (name, tiers, least) => {
    const of = all.filter(({ tier }) => tiers.includes(tier));
    const same = of.filter(({ id }) => !Object.hasOwn(KNOWN_DIFFERENCES, id));
    console.log(`${name}: ${same.length} of ${of.length} recorded cases are answered as on AWS, cause and events too`);
    expect(same.length / of.length).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.keys(KNOWN_DIFFERENCES))('%s still differs', async (id) => {
    const recorded = all.find((one) => one.id === id);
    if (!recorded) throw new Error(`there is no case ${id}`);
    await expect(runCase(recorded)).rejects.toThrow('Invalid State Machine Definition');
  });
});

if (!hasCases()) it.skip('is not compared: ../shared/asl-cases does not lie beside the checkout');

function failureOf({ error, cause }: MachineResult): object {
  return { error, cause };
}

function causeOf(result: MachineResult, wanted: ExecutionCase['expect']): unknown {
  if (result.cause === undefined) return null;
  return wanted.causeJson === undefined ? result.cause : JSON.parse(result.cause);
}

function statesOf(result: MachineResult): [string, string][] {
  return result.history.flatMap((event): [string, string][] => {
    const details = event.stateEnteredEventDetails ?? event.stateExitedEventDetails;
    if (typeof details !== 'object' || details === null || !('name' in details)) return [];
    return [[event.type.endsWith('Entered') ? 'enter' : 'exit', String(details.name)]];
  });
}

function shown(result: MachineResult, wanted: ExecutionCase['expect']): string {
  const { history: _, ...ours } = result;
  return `ours ${JSON.stringify(ours)} AWS ${JSON.stringify({ ...wanted, events: undefined })}`;
}
