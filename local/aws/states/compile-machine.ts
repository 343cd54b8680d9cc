import type { DefinitionJson, ProcessorJson, StateJson } from './definition.ts';
import { ApiError } from './failure.ts';
import type { Block, Catcher, ChoiceRule, Machine, Retrier, State } from './machine.ts';
import { readResource } from './resource.ts';
import { compileTemplate, type Template } from './template.ts';

interface Place {
  key: string;
  silent: boolean;
  blocks: Map<string, Block>;
}

/** Makes a checked definition ready to run: expressions parsed, defaults filled in. */
export function compileMachine(json: DefinitionJson): Machine {
  const blocks = new Map<string, Block>();
  const root = compileBlock(json, { key: '', silent: false, blocks });
  return { root, blocks, ...optional('timeoutSeconds', json.TimeoutSeconds, 'TimeoutSeconds') };
}

function compileBlock(json: ProcessorJson, place: Place): Block {
  const states = new Map<string, State>();
  const sealed = json.ProcessorConfig?.Mode === 'DISTRIBUTED';
  const silent = sealed || place.silent;
  const block = { key: place.key, startAt: json.StartAt, states, sealed, silent };
  place.blocks.set(place.key, block);
  for (const [name, state] of Object.entries(json.States)) {
    states.set(name, compileState(name, state, { ...place, silent }));
  }
  return block;
}

function compileState(name: string, json: StateJson, at: Place): State {
  const path = at.key === '' ? name : `${at.key}/${name}`;
  const processor = json.ItemProcessor ?? json.Iterator;
  return {
    name,
    type: json.Type,
    next: json.Next ?? json.Default ?? null,
    retry: (json.Retry ?? []).map(compileRetrier),
    catchers: (json.Catch ?? []).map(compileCatcher),
    ...optional('assign', json.Assign, 'Assign'),
    ...optional('output', json.Output, 'Output'),
    ...(json.Type === 'Task' ? { task: compileTask(json) } : {}),
    ...(json.Type === 'Choice' ? { choices: (json.Choices ?? []).map(compileChoice) } : {}),
    ...(json.Type === 'Wait' ? { wait: compileWait(json) } : {}),
    ...(json.Type === 'Fail' ? { fail: compileFail(json) } : {}),
    ...(json.Type === 'Parallel' ? optional('arguments', json.Arguments, 'Arguments') : {}),
    ...(json.Branches
      ? { branches: json.Branches.map((branch, i) => compileBlock(branch, { ...at, key: `${path}/${i}` })) }
      : {}),
    ...(processor ? { map: compileMap(json, compileBlock(processor, { ...at, key: `${path}/*` })) } : {}),
  };
}

function compileTask(json: StateJson): NonNullable<State['task']> {
  const resource = readResource(json.Resource ?? '');
  if (!resource) throw new ApiError('InvalidDefinition', `The resource provided ${json.Resource} is not recognized.`);
  return {
    resource,
    ...optional('arguments', json.Arguments, 'Arguments'),
    ...optional('timeoutSeconds', json.TimeoutSeconds, 'TimeoutSeconds'),
    ...optional('heartbeatSeconds', json.HeartbeatSeconds, 'HeartbeatSeconds'),
  };
}

function compileWait(json: StateJson): NonNullable<State['wait']> {
  return {
    ...optional('seconds', json.Seconds, 'Seconds'),
    ...optional('timestamp', json.Timestamp, 'Timestamp'),
  };
}

function compileFail(json: StateJson): NonNullable<State['fail']> {
  return { ...optional('error', json.Error, 'Error'), ...optional('cause', json.Cause, 'Cause') };
}

function compileMap(json: StateJson, processor: Block): NonNullable<State['map']> {
  return {
    processor,
    ...optional('items', json.Items, 'Items'),
    ...optional('selector', json.ItemSelector, 'ItemSelector'),
    ...optional('concurrency', json.MaxConcurrency, 'MaxConcurrency'),
    ...optional('toleratedCount', json.ToleratedFailureCount, 'ToleratedFailureCount'),
    ...optional('toleratedPercentage', json.ToleratedFailurePercentage, 'ToleratedFailurePercentage'),
  };
}

function compileChoice(json: NonNullable<StateJson['Choices']>[number], i: number): ChoiceRule {
  return {
    condition: compileTemplate(json.Condition, `Choices[${i}]/Condition`),
    next: json.Next,
    ...optional('assign', json.Assign, `Choices[${i}]/Assign`),
    ...optional('output', json.Output, `Choices[${i}]/Output`),
  };
}

function compileCatcher(json: NonNullable<StateJson['Catch']>[number], i: number): Catcher {
  return {
    errors: json.ErrorEquals,
    next: json.Next,
    ...optional('assign', json.Assign, `Catch[${i}]/Assign`),
    ...optional('output', json.Output, `Catch[${i}]/Output`),
  };
}

function compileRetrier(json: NonNullable<StateJson['Retry']>[number]): Retrier {
  return {
    errors: json.ErrorEquals,
    intervalSeconds: json.IntervalSeconds,
    maxAttempts: json.MaxAttempts,
    backoffRate: json.BackoffRate,
    jitter: json.JitterStrategy === 'FULL',
    ...(json.MaxDelaySeconds === undefined ? {} : { maxDelaySeconds: json.MaxDelaySeconds }),
  };
}

function optional<K extends string>(key: K, value: unknown, location: string): { [P in K]?: Template } {
  if (value === undefined) return {};
  const part: { [P in K]?: Template } = {};
  part[key] = compileTemplate(value, location);
  return part;
}
