import { compileMachine } from './compile-machine.ts';
import { type DefinitionJson, definitionSchema, type ProcessorJson } from './definition.ts';
import { describeInvalid } from './diagnostics.ts';
import { ApiError } from './failure.ts';
import { findShadowing } from './find-shadowing.ts';
import { findForeignField } from './known-fields.ts';
import { MAX_DEFINITION_BYTES } from './limits.ts';
import type { Machine } from './machine.ts';
import { isNeutralState } from './neutral-state.ts';
import { validateDefinition } from './validate-definition.ts';

/** Machines kept ready to run, the one used longest ago first. */
const ready = new Map<string, Machine>();
const MOST_READY = 200;

/**
 * Makes a definition (JSON text or value) ready to run; one that was ready lately is not checked again.
 * Throws InvalidDefinition, in AWS's words where AWS would refuse it, in ours where it is JSONPath or has a part that nothing here
 * runs. A Resource may be a bare name, for whoever answers the calls; what the host has no service for, it refuses apart.
 */
export function loadMachine(definition: unknown): Machine {
  const text = typeof definition === 'string' ? definition : (JSON.stringify(definition) ?? '');
  const machine = ready.get(text) ?? checkMachine(text);
  ready.delete(text);
  ready.set(text, machine);
  for (const oldest of ready.keys()) {
    if (ready.size <= MOST_READY) break;
    ready.delete(oldest);
  }
  return machine;
}

function checkMachine(definition: string): Machine {
  if (Buffer.byteLength(definition) > MAX_DEFINITION_BYTES) {
    throw invalid(`A definition has at most ${MAX_DEFINITION_BYTES} bytes`);
  }
  const { diagnostics } = validateDefinition(definition, 'STANDARD', { bareNames: true });
  if (diagnostics.length > 0) throw new ApiError('InvalidDefinition', describeInvalid(diagnostics));
  const json = readShape(JSON.parse(definition));
  refuseForeign(json, '', json.QueryLanguage ?? 'JSONPath');
  const shadowing = findShadowing(json);
  if (shadowing) {
    throw invalid(`A variable '${shadowing.name}' of the scope around it cannot be assigned at ${shadowing.location}`);
  }
  return compileMachine(json);
}

function readShape(value: unknown): DefinitionJson {
  const read = definitionSchema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw invalid(`${issue?.message ?? 'not a definition'} at /${issue?.path.join('/') ?? ''}`);
}

function refuseForeign(block: ProcessorJson, path: string, language: string): void {
  for (const [name, state] of Object.entries(block.States)) {
    const at = `${path}/States/${name}`;
    if ((state.QueryLanguage ?? language) !== 'JSONata' && !isNeutralState(state)) {
      throw invalid(`This host runs JSONata only; the state is written in JSONPath at ${at}`);
    }
    const foreign = findForeignField(state);
    if (foreign) throw invalid(`This host runs no ${foreign} at ${at}/${foreign}`);
    for (const [i, branch] of (state.Branches ?? []).entries()) refuseForeign(branch, `${at}/Branches[${i}]`, language);
    const processor = state.ItemProcessor ?? state.Iterator;
    if (processor) refuseForeign(processor, `${at}/ItemProcessor`, language);
  }
}

function invalid(words: string): ApiError {
  return new ApiError('InvalidDefinition', `Invalid State Machine Definition: '${words}'`);
}
