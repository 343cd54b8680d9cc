import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelsOf, MACHINES, readMachine, type State, statesOf, textOf } from './definitions.ts';

const MOST_STATES = 15;
const MOST_LINES = 250;
/** A child that fails reaches its parent as States.TaskFailed: retrying that would start the work again. */
const NEVER_RETRIED = ['States.ALL', 'States.TaskFailed'];
const kebab = (name: string) => name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

const isTask = ({ state }: { state: State }) => state.Type === 'Task';

describe.each(MACHINES)('%s', (machine) => {
  const states = statesOf(machine);

  it('says its purpose in one sentence and speaks JSONata', () => {
    expect(readMachine(machine).Comment).toMatch(/^[A-Z].+\.$/);
    expect(readMachine(machine).QueryLanguage).toBe('JSONata');
  });

  it('stays small at every level', () => {
    for (const level of levelsOf(readMachine(machine)))
      expect(Object.keys(level.States).length).toBeLessThanOrEqual(MOST_STATES);
    expect(textOf(machine).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('moves no data about by itself', () => {
    expect(states.filter(({ state }) => state.Type === 'Pass')).toEqual([]);
  });

  it('gives every task and every wait for a token an end', () => {
    const endless = states.filter(isTask).filter(({ state }) => state.TimeoutSeconds === undefined);
    expect(endless.map(({ name }) => name)).toEqual([]);
  });

  it('leads every task that fails to a person', () => {
    const loose = states.filter(isTask).filter(({ name, state, level }) => {
      const caught = state.Catch?.some((catcher) => catcher.ErrorEquals.includes('States.ALL')) ?? false;
      const insideCaught = level !== undefined && !('Comment' in level) && isInside(machine, name);
      const ruled = state.Comment?.includes('rule on failed executions') ?? false;
      return !caught && !insideCaught && !ruled;
    });
    expect(loose.map(({ name }) => name)).toEqual([]);
    expect(states.some(({ name }) => name === 'HandToPerson')).toBe(true);
  });

  it('retries only named transient errors, with jitter where calls could pile up', () => {
    for (const { name, state } of states) {
      for (const retrier of state.Retry ?? []) {
        expect(
          retrier.ErrorEquals.filter((error) => NEVER_RETRIED.includes(error)),
          name,
        ).toEqual([]);
        expect(retrier.JitterStrategy === 'FULL' || name === 'Watch', name).toBe(true);
      }
    }
  });

  it('gives every choice a default', () => {
    expect(states.filter(({ state }) => state.Type === 'Choice' && state.Default === undefined)).toEqual([]);
  });

  it('only names states that exist', () => {
    for (const level of levelsOf(readMachine(machine))) {
      const targets = Object.values(level.States).flatMap((state) => [
        ...(state.Next === undefined ? [] : [state.Next]),
        ...(state.Default === undefined ? [] : [state.Default]),
        ...(state.Choices ?? []).map((choice) => choice.Next),
        ...(state.Catch ?? []).map((catcher) => catcher.Next),
      ]);
      expect([level.StartAt, ...targets].filter((target) => !(target in level.States))).toEqual([]);
    }
  });

  it('calls only what exists, under the one name it has everywhere', () => {
    for (const [, name = '', kind] of textOf(machine).matchAll(/\$\{(\w+?)(Function|Machine)Arn\}/g)) {
      const path = kind === 'Function' ? `lambdas/${kebab(name)}/handler.ts` : `statemachines/${kebab(name)}.asl.json`;
      expect(existsSync(path), path).toBe(true);
    }
    expect(textOf(machine).replaceAll(/\$\{\w+?(Function|Machine|Topic)Arn\}/g, '')).not.toContain('${');
  });
});

/** Inside a Parallel or Map whose own Catch takes everything. */
const isInside = (machine: string, task: string): boolean =>
  statesOf(machine).some(
    ({ state }) =>
      (state.Catch?.some((catcher) => catcher.ErrorEquals.includes('States.ALL')) ?? false) &&
      [...(state.Branches ?? []), ...(state.ItemProcessor ? [state.ItemProcessor] : [])]
        .flatMap(levelsOf)
        .some((level) => task in level.States),
  );
