import { type Check, complain, type Diagnostic, type MachineType } from './diagnostics.ts';
import { isRecord } from './json-value.ts';
import { validateBlock } from './validate-block.ts';
import { checkTimeLimit } from './validate-numbers.ts';

export interface Verdict {
  result: 'OK' | 'FAIL';
  diagnostics: Diagnostic[];
}

/** AWS's verdict on a definition, JSON text or value: what CreateStateMachine would refuse, in its words where they are known. */
export function validateDefinition(
  definition: unknown,
  type: MachineType = 'STANDARD',
  { bareNames = false }: { bareNames?: boolean } = {},
): Verdict {
  const read = typeof definition === 'string' ? readJson(definition) : { json: definition };
  if (!isRecord(read.json)) return refuse(read.fault);
  const { json } = read;
  const language = json.QueryLanguage === 'JSONata' ? 'JSONata' : 'JSONPath';
  const check: Check = { type, language, bareNames, found: [] };
  checkTop(check, json);
  validateBlock(check, json, '');
  checkNames(check, json);
  return { result: check.found.length === 0 ? 'OK' : 'FAIL', diagnostics: check.found };
}

function readJson(text: string): { json?: unknown; fault?: string } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return text.trim() !== '' && error instanceof Error ? { fault: error.message } : {};
  }
}

function refuse(fault: string | undefined): Verdict {
  const [code, message] =
    fault === undefined
      ? ['SCHEMA_VALIDATION_FAILED', 'Definition must be a valid JSON object']
      : ['INVALID_JSON_DESCRIPTION', fault];
  return { result: 'FAIL', diagnostics: [{ severity: 'ERROR', code, message }] };
}

const TOP = ['Comment', 'QueryLanguage', 'StartAt', 'States', 'TimeoutSeconds', 'Version'];

function checkTop(check: Check, json: Record<string, unknown>): void {
  const { QueryLanguage = 'JSONPath', Version = '1.0' } = json;
  if (QueryLanguage !== 'JSONata' && QueryLanguage !== 'JSONPath') {
    complain(check, '/QueryLanguage', 'Value is not accepted. Accepted values: [JSONPath, JSONata]');
  }
  if (Version !== '1.0') complain(check, '/Version', 'Value is not accepted. Accepted values: [1.0]');
  checkTimeLimit(check, json);
  for (const field of Object.keys(json)) {
    if (!TOP.includes(field)) complain(check, '/', `Field '${field}' is not supported`);
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
