import { contextObject } from './context-object.ts';
import { evaluationWords } from './evaluation-bounds.ts';
import type { Thread } from './execution.ts';
import { CLOCK, type Expression } from './expression.ts';
import { StateFailure } from './failure.ts';
import { toJsonValue, typeName, UnsupportedValue } from './json-value.ts';
import { chanceFunctions } from './jsonata-functions.ts';
import type { Run } from './run.ts';
import type { Template } from './template.ts';

/** What expressions of a state see beside the variables. */
export interface Scope {
  run: Run;
  thread: Thread;
  result?: { value: unknown };
  errorOutput?: { value: unknown };
  /** A Map's item while ItemSelector is evaluated. */
  item?: { index: number; value: unknown };
}

/** Throws a StateFailure (States.QueryEvaluationError) when an expression fails or yields nothing. */
export async function evaluateTemplate(template: Template, scope: Scope): Promise<unknown> {
  if (template.kind === 'literal') return template.value;
  if (template.kind === 'expression') return evaluateExpression(template, scope);
  if (template.kind === 'array') {
    const items: unknown[] = [];
    for (const item of template.items) items.push(await evaluateTemplate(item, scope));
    return items;
  }
  const record: Record<string, unknown> = {};
  for (const [key, part] of template.entries) {
    record[key] = part.kind === 'literal' ? part.value : await evaluateTemplate(part, scope);
  }
  return record;
}

/** Like evaluateTemplate, and the value must be of the type. */
export async function evaluateTyped(template: Template, type: string, scope: Scope): Promise<unknown> {
  const value = await evaluateTemplate(template, scope);
  if (typeName(value) === type) return value;
  const got = `Expected '${type}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`;
  throw queryFailure(scope, template.location, `${subject(template)} returned an unexpected result type. ${got}`);
}

export interface Bounds {
  least: number;
  most: number;
  /** Fractions are taken, too. */
  fractions?: boolean;
}

/** A number within its bounds; undefined when the field is not given. */
export async function evaluateNumber(
  template: Template | undefined,
  bounds: Bounds,
  scope: Scope,
): Promise<number | undefined> {
  if (!template) return undefined;
  const value = Number(await evaluateTyped(template, 'number', scope));
  const { least, most, fractions = false } = bounds;
  if (value >= least && value <= most && (fractions || Number.isInteger(value))) return value;
  const wanted = `a${fractions ? '' : ' whole'} number from ${least} to ${most}`;
  throw queryFailure(scope, template.location, `The ${template.location} field must be ${wanted} but was: ${value}`);
}

/** A States.QueryEvaluationError in AWS's words. */
export function queryFailure(scope: Scope, location: string | null, detail: string): StateFailure {
  const { state, enteredEvent } = scope.thread;
  const cause = `An error occurred while executing the state '${state}' (entered at the event id #${enteredEvent}). ${detail}`;
  return new StateFailure('States.QueryEvaluationError', cause, { evaluation: { location } });
}

async function evaluateExpression(template: Template & { kind: 'expression' }, scope: Scope): Promise<unknown> {
  const value = await attempt(template, scope);
  if (value === undefined)
    throw queryFailure(scope, template.location, `${subject(template)} returned nothing (undefined).`);
  try {
    return toJsonValue(value);
  } catch (error) {
    if (!(error instanceof UnsupportedValue)) throw error;
    throw queryFailure(scope, template.location, `${subject(template)} returned an unsupported result type.`);
  }
}

async function attempt(template: Template & { kind: 'expression' }, scope: Scope): Promise<unknown> {
  try {
    return await template.expression.evaluate(bindingsOf(template.expression, scope));
  } catch (error) {
    const detail = `${subject(template)} threw an error during evaluation${evaluationWords(error)}`;
    throw queryFailure(scope, template.location, detail);
  }
}

function subject(template: Template): string {
  const source = template.kind === 'expression' ? template.expression.source : textOf(template);
  return `The JSONata expression '${source}' specified for the field '${template.location}'`;
}

function textOf(template: Template): string {
  return template.kind === 'literal' ? JSON.stringify(template.value) : template.kind;
}

function bindingsOf(expression: Expression, scope: Scope): Record<string, unknown> {
  const bindings: Record<string, unknown> = {};
  for (const name of expression.names) {
    const value = name === 'states' ? statesOf(expression, scope) : bindingOf(name, scope);
    if (value !== undefined) bindings[name === 'now' ? CLOCK : name] = value;
  }
  return bindings;
}

function bindingOf(name: string, scope: Scope): unknown {
  const variable = findVariable(name, scope);
  if (variable !== undefined) return variable;
  const { now, random } = scope.run;
  if (name === 'millis' || name === 'now') return () => now;
  if (name === 'random' || name === 'uuid') return chanceFunctions(random)[name];
  return undefined;
}

/** A variable of the thread's own scope or of one around it, up to a distributed Map. */
export function findVariable(name: string, scope: Scope): unknown {
  let thread: Thread | undefined = scope.thread;
  while (thread) {
    if (Object.hasOwn(thread.variables, name)) return thread.variables[name];
    if (thread.parent === null || scope.run.block(thread).sealed) return undefined;
    thread = scope.run.execution.threads[thread.parent];
  }
  return undefined;
}

function statesOf(expression: Expression, scope: Scope): Record<string, unknown> {
  const states: Record<string, unknown> = { input: scope.thread.input };
  if (scope.result) states.result = scope.result.value;
  if (scope.errorOutput) states.errorOutput = scope.errorOutput.value;
  if (!expression.usesContext) return states;
  const context = contextObject(scope.run, scope.thread);
  states.context = scope.item
    ? { ...context, Map: { Item: { Index: scope.item.index, Value: scope.item.value } } }
    : context;
  return states;
}
