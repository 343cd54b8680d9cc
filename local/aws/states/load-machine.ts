import { compileMachine } from './compile-machine.ts';
import { type DefinitionJson, definitionSchema, type ProcessorJson } from './definition.ts';
import { ApiError } from './failure.ts';
import type { Machine } from './machine.ts';
import { isNeutralState } from './neutral-state.ts';

/**
 * Makes a definition (JSON text or value) ready to run. Throws InvalidDefinition, in AWS's words where AWS would
 * refuse it, in ours where it is JSONPath or calls an activity.
 */
export function loadMachine(definition: unknown): Machine {
  const json = readShape(definition);
  refuseJsonPath(json, '', json.QueryLanguage ?? 'JSONPath');
  return compileMachine(json);
}

function readShape(definition: unknown): DefinitionJson {
  const value: unknown = typeof definition === 'string' ? JSON.parse(definition) : definition;
  const read = definitionSchema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw invalid(`${issue?.message ?? 'not a definition'} at /${issue?.path.join('/') ?? ''}`);
}

function refuseJsonPath(block: ProcessorJson, path: string, language: string): void {
  for (const [name, state] of Object.entries(block.States)) {
    const at = `${path}/States/${name}`;
    if ((state.QueryLanguage ?? language) !== 'JSONata' && !isNeutralState(state)) {
      throw invalid(`This host runs JSONata only; the state is written in JSONPath at ${at}`);
    }
    for (const [i, branch] of (state.Branches ?? []).entries())
      refuseJsonPath(branch, `${at}/Branches[${i}]`, language);
    const processor = state.ItemProcessor ?? state.Iterator;
    if (processor) refuseJsonPath(processor, `${at}/ItemProcessor`, language);
  }
}

function invalid(words: string): ApiError {
  return new ApiError('InvalidDefinition', `Invalid State Machine Definition: '${words}'`);
}
