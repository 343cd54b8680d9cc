import { finishChildren, startChildren } from './children.ts';
import { evaluateNumber, evaluateTemplate, evaluateTyped, queryFailure, type Scope } from './evaluate.ts';
import type { ChildrenWait } from './execution.ts';
import { DISTRIBUTED_MAP_CEILING, INLINE_MAP_CEILING, MAX_SECONDS } from './limits.ts';
import type { MapFields, State } from './machine.ts';
import { nextUuid } from './random.ts';

const COUNT = { least: 0, most: MAX_SECONDS };

/** Starts the iterations. A distributed Map runs them in memory too, but keeps them out of the history. */
export async function runMap(scope: Scope, state: State): Promise<void> {
  const { run, thread } = scope;
  const { map } = state;
  if (!map) return;
  const values = await itemsOf(scope, map);
  const concurrency = (await evaluateNumber(map.concurrency, COUNT, scope)) ?? 0;
  const toleratedFailures = await toleratedOf(scope, map, values.length);
  const items = await selectItems(scope, map, values);
  run.record(thread, 'MapStateStarted', { length: values.length });
  const children: ChildrenWait = {
    kind: 'children',
    startedEvent: thread.lastEvent,
    results: new Array<unknown>(values.length).fill(null),
    running: 0,
    next: 0,
    concurrency: concurrency > 0 ? concurrency : map.processor.sealed ? DISTRIBUTED_MAP_CEILING : INLINE_MAP_CEILING,
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

/** The smaller one counts where both are given; where neither is, none may fail. */
async function toleratedOf(scope: Scope, map: MapFields, length: number): Promise<number> {
  const count = await evaluateNumber(map.toleratedCount, COUNT, scope);
  const percentage = await evaluateNumber(map.toleratedPercentage, { least: 0, most: 100, fractions: true }, scope);
  const share = percentage === undefined ? undefined : Math.floor((percentage * length) / 100);
  const given = [count, share].filter((one) => one !== undefined);
  return given.length === 0 ? 0 : Math.min(...given);
}
