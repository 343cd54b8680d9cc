import { type Check, complain, type Diagnostic, type MachineType } from './diagnostics.ts';
import { isExpression } from './expression.ts';
import { isRecord } from './json-value.ts';
import { validateBlock } from './validate-block.ts';

export interface Verdict {
  result: 'OK' | 'FAIL';
  diagnostics: Diagnostic[];
}

/** AWS's verdict on a definition, JSON text or value: what CreateStateMachine would refuse, in its words where they are known. */
export function validateDefinition(definition: unknown, type: MachineType = 'STANDARD'): Verdict {
  const json = typeof definition === 'string' ? readObject(definition) : definition;
  if (!isRecord(json)) {
    const message = 'Definition must be a valid JSON object';
    return { result: 'FAIL', diagnostics: [{ severity: 'ERROR', code: 'SCHEMA_VALIDATION_FAILED', message }] };
  }
  const check: Check = { type, language: json.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath', found: [] };
  checkTop(check, json);
  validateBlock(check, json, '');
  checkNames(check, json);
  return { result: check.found.length === 0 ? 'OK' : 'FAIL', diagnostics: check.found };
}

function readObject(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkTop(check: Check, json: Record<string, unknown>): void {
  const { QueryLanguage, TimeoutSeconds } = json;
  if (QueryLanguage !== undefined && QueryLanguage !== 'JSONata' && QueryLanguage !== 'JSONPath') {
    complain(check, '/QueryLanguage', `Value is not accepted. Accepted values: [JSONPath, JSONata]`);
  }
  if (typeof TimeoutSeconds === 'string' && isExpression(TimeoutSeconds)) {
    complain(check, '/TimeoutSeconds', 'Expected value of type Integer');
  }
}

/** A state's name is used once in the whole machine, and has at most 80 characters. */
function checkNames(check: Check, json: Record<string, unknown>): void {
  const seen = new Set<string>();
  for (const { name, location } of namesIn(json, '')) {
    if (seen.has(name)) complain(check, location, `Duplicate State name: ${name}`, 'DUPLICATE_STATE_NAME');
    if (name.length > 80) complain(check, location, 'State name has more than 80 characters', 'INVALID_STATE_NAME');
    seen.add(name);
  }
}

function* namesIn(block: unknown, path: string): Iterable<{ name: string; location: string }> {
  if (!isRecord(block) || !isRecord(block.States)) return;
  for (const [name, state] of Object.entries(block.States)) {
    const location = `${path}/States/${name}`;
    yield { name, location };
    if (!isRecord(state)) continue;
    const branches = Array.isArray(state.Branches) ? state.Branches : [];
    for (const [i, branch] of branches.entries()) yield* namesIn(branch, `${location}/Branches[${i}]`);
    yield* namesIn(state.ItemProcessor ?? state.Iterator, `${location}/ItemProcessor`);
  }
}
