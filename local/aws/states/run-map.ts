import { finishChildren, startChildren } from './children.ts';
import { evaluateTemplate, evaluateTyped, queryFailure, type Scope } from './evaluate.ts';
import type { ChildrenWait } from './execution.ts';
import { INLINE_MAP_CEILING } from './limits.ts';
import type { MapFields, State } from './machine.ts';
import { nextUuid } from './random.ts';
import type { Template } from './template.ts';

/** Starts the iterations. A distributed Map runs them in memory too, but keeps them out of the history. */
export async function runMap(scope: Scope, state: State): Promise<void> {
  const { run, thread } = scope;
  const { map } = state;
  if (!map) return;
  const values = await itemsOf(scope, map);
  const concurrency = await numberOf(map.concurrency, scope);
  const toleratedFailures = await toleratedOf(scope, map, values.length);
  const items = await selectItems(scope, map, values);
  run.record(thread, 'MapStateStarted', { length: values.length });
  const children: ChildrenWait = {
    kind: 'children',
    startedEvent: thread.lastEvent,
    results: new Array<unknown>(values.length).fill(null),
    running: 0,
    next: 0,
    concurrency: concurrency > 0 ? concurrency : INLINE_MAP_CEILING,
    failures: 0,
    toleratedFailures,
    items,
    values,
  };
  thread.wait = children;
  if (map.processor.sealed) startMapRun(scope, state, children);
  startChildren(run, thread, children);
  if (children.running === 0) await finishChildren(run, thread, children);
}

function startMapRun(scope: Scope, state: State, children: ChildrenWait): void {
  const { run, thread } = scope;
  const arn = run.execution.machineArn.replace(':stateMachine:', ':mapRun:');
  children.mapRun = `${arn}/${state.name}:${nextUuid(run.random)}`;
  run.record(thread, 'MapRunStarted', { mapRunArn: children.mapRun });
}

async function itemsOf(scope: Scope, map: MapFields): Promise<unknown[]> {
  const { input } = scope.thread;
  if (map.items) {
    const items = await evaluateTyped(map.items, 'array', scope);
    return Array.isArray(items) ? items : [];
  }
  if (Array.isArray(input)) return input;
  throw queryFailure(scope, null, `Map state input must be an array but was: ${JSON.stringify(input)}`);
}

async function selectItems(scope: Scope, map: MapFields, values: unknown[]): Promise<unknown[]> {
  if (!map.selector) return values;
  const items: unknown[] = [];
  for (const [index, value] of values.entries()) {
    items.push(await evaluateTemplate(map.selector, { ...scope, item: { index, value } }));
  }
  return items;
}

async function toleratedOf(scope: Scope, map: MapFields, length: number): Promise<number> {
  const count = await numberOf(map.toleratedCount, scope);
  const percentage = await numberOf(map.toleratedPercentage, scope);
  return Math.max(count, Math.floor((percentage / 100) * length));
}

async function numberOf(template: Template | undefined, scope: Scope): Promise<number> {
  return template ? Number(await evaluateTyped(template, 'number', scope)) : 0;
}
