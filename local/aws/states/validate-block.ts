import { type Check, complain, complainOfAll, requireFields } from './diagnostics.ts';
import { isRecord } from './json-value.ts';
import { validateState } from './validate-state.ts';

type Json = Record<string, unknown>;

const MISSING_TARGET = 'MISSING_TRANSITION_TARGET';

/** Checks one set of states: that it starts, ends, and reaches each state it has. */
export function validateBlock(check: Check, block: Json, path: string): void {
  requireFields(check, { record: block, location: path === '' ? '/' : path }, ['States', 'StartAt']);
  if (path !== '' && 'QueryLanguage' in block) complain(check, path, "Field 'QueryLanguage' is not supported");
  const { StartAt, States } = block;
  if (!isRecord(States)) return;
  const states = new Map(Object.entries(States).filter((entry): entry is [string, Json] => isRecord(entry[1])));
  for (const [name, state] of states) {
    const location = `${path}/States/${name}`;
    validateState(check, state, location);
    checkTransitions(check, { state, location, states });
    for (const [inner, at] of blocksIn(state, location)) validateBlock(check, inner, at);
  }
  if (typeof StartAt !== 'string') return;
  if (!states.has(StartAt)) complain(check, `${path}/StartAt`, `Missing 'Next' target: ${StartAt}`, MISSING_TARGET);
  if ([...states.values()].some(isEnd)) checkReach(check, { states, start: StartAt, path });
  else complainOfAll(check, 'Workflow has no terminal state', 'MISSING_END_STATE');
}

function blocksIn(state: Json, location: string): [Json, string][] {
  const branches = Array.isArray(state.Branches) ? state.Branches : [];
  const blocks = branches.map((branch, i): [unknown, string] => [branch, `${location}/Branches[${i}]`]);
  if ('ItemProcessor' in state) blocks.push([state.ItemProcessor, `${location}/ItemProcessor`]);
  if ('Iterator' in state) blocks.push([state.Iterator, `${location}/Iterator`]);
  return blocks.filter((entry): entry is [Json, string] => isRecord(entry[0]));
}

interface Standing {
  state: Json;
  location: string;
  states: Map<string, Json>;
}

function checkTransitions(check: Check, { state, location, states }: Standing): void {
  for (const { target, at } of targetsOf(state)) {
    if (!states.has(target)) complain(check, `${location}${at}`, `Missing 'Next' target: ${target}`, MISSING_TARGET);
  }
}

interface Target {
  target: string;
  at: string;
}

/** Every state that a state may lead to, and where that is said. */
function targetsOf(state: Json): Target[] {
  const targets: Target[] = [];
  const add = (holder: Json, field: string, prefix: string): void => {
    const target = holder[field];
    if (typeof target === 'string') targets.push({ target, at: `${prefix}/${field}` });
  };
  add(state, 'Next', '');
  add(state, 'Default', '');
  for (const list of ['Choices', 'Catch']) {
    const rules: unknown[] = Array.isArray(state[list]) ? state[list] : [];
    for (const [i, rule] of rules.entries()) if (isRecord(rule)) add(rule, 'Next', `/${list}[${i}]`);
  }
  return targets;
}

function checkReach(check: Check, at: { states: Map<string, Json>; start: string; path: string }): void {
  const reached = new Set<string>();
  const open = [at.start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = at.states.get(name);
    if (!state || reached.has(name)) continue;
    reached.add(name);
    open.push(...targetsOf(state).map(({ target }) => target));
  }
  for (const name of at.states.keys()) {
    if (reached.has(name)) continue;
    complain(check, `${at.path}/States/${name}`, `State "${name}" is not reachable.`, MISSING_TARGET);
  }
}

/** A Choice without Default ends nothing well, but AWS counts no such state as terminal. */
function isEnd(state: Json): boolean {
  return state.End === true || state.Type === 'Succeed' || state.Type === 'Fail';
}
