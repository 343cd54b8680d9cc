import type { ProcessorJson, StateJson } from './definition.ts';
import { isRecord } from './json-value.ts';

export interface Shadowing {
  name: string;
  /** A path such as `/States/Both/Branches[0]/States/In/Assign`. */
  location: string;
}

/** The first variable that is assigned in a scope and in one inside it: what is inside may only read it. */
export function findShadowing(block: ProcessorJson, path = '', outer = new Set<string>()): Shadowing | undefined {
  const own = Object.entries(block.States).flatMap(([name, state]) => assignedIn(state, `${path}/States/${name}`));
  const found = own.find(({ name }) => outer.has(name));
  if (found) return found;
  const known = new Set([...outer, ...own.map(({ name }) => name)]);
  for (const [name, state] of Object.entries(block.States)) {
    for (const { inner, location } of blocksIn(state, `${path}/States/${name}`)) {
      const isSealed = inner.ProcessorConfig?.Mode === 'DISTRIBUTED';
      const deeper = findShadowing(inner, location, isSealed ? new Set() : known);
      if (deeper) return deeper;
    }
  }
  return undefined;
}

function assignedIn(state: StateJson, location: string): Shadowing[] {
  const rules = (list: 'Choices' | 'Catch') =>
    (state[list] ?? []).map(({ Assign }, i) => ({ Assign, location: `${location}/${list}[${i}]/Assign` }));
  const all = [{ Assign: state.Assign, location: `${location}/Assign` }, ...rules('Choices'), ...rules('Catch')];
  return all.flatMap(({ Assign, location }) =>
    isRecord(Assign) ? Object.keys(Assign).map((name) => ({ name, location })) : [],
  );
}

function blocksIn(state: StateJson, location: string): { inner: ProcessorJson; location: string }[] {
  const branches = (state.Branches ?? []).map((inner, i) => ({ inner, location: `${location}/Branches[${i}]` }));
  const inner = state.ItemProcessor ?? state.Iterator;
  return inner ? [...branches, { inner, location: `${location}/ItemProcessor` }] : branches;
}
