import { expect, it } from 'vitest';
import { NEVER_USED } from '../../bin/never-used.ts';
import { FUNCTION_NEEDS, type Needs } from '../../lib/function-needs.ts';

const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const needs = new Map<string, Needs>(Object.entries(FUNCTION_NEEDS));

const ofFunctions = NEVER_USED.flatMap((reason) => {
  const [, name] = /^Functions(\w+)$/.exec(reason.who) ?? [];
  return name === undefined ? [] : [{ ...reason, name: kebab(name) }];
});

it.each(ofFunctions)('$name, which need not do $does on $on, is a function that there is', ({ name }) => {
  expect([...needs.keys()]).toContain(name);
});

const ends = ofFunctions.flatMap(({ name, on }) => {
  const [, machine] = /^stateMachine:mentoring-([\w-]+)$/.exec(on) ?? [];
  return machine === undefined ? [] : [{ name, machine }];
});

it.each(ends)('$name may end a wait of $machine', ({ name, machine }) => {
  const { ends = [], signals = false } = needs.get(name) ?? {};
  expect([...ends, ...(signals ? ['pair-lifecycle'] : [])]).toContain(machine);
});

it('no reason is given twice, and each says something', () => {
  const named = NEVER_USED.map(({ who, does, on }) => `${who} ${does} ${on}`);
  expect(new Set(named).size).toBe(named.length);
  for (const { why } of NEVER_USED) expect(why.length).toBeGreaterThan(10);
});
