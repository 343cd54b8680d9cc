import { isExpression } from './expression.ts';
import { isRecord } from './json-value.ts';

/** Fields that mean the same in JSONata and in JSONPath. */
const SHARED = new Set([
  'Type',
  'Comment',
  'QueryLanguage',
  'Next',
  'End',
  'Resource',
  'TimeoutSeconds',
  'HeartbeatSeconds',
  'Seconds',
  'Timestamp',
  'Error',
  'Cause',
  'Retry',
  'Catch',
  'Branches',
  'ItemProcessor',
  'Iterator',
  'MaxConcurrency',
  'ToleratedFailureCount',
  'ToleratedFailurePercentage',
  'Label',
]);
const SHARED_IN_CATCH = new Set(['ErrorEquals', 'Next', 'Comment']);

/** True when a state without `"QueryLanguage": "JSONata"` would do the same with it. */
export function isNeutralState(state: Record<string, unknown>): boolean {
  const catchers = Array.isArray(state.Catch) ? state.Catch.filter(isRecord) : [];
  return (
    Object.keys(state).every((key) => (SHARED.has(key) && !isDynamic(state[key])) || isLiteral(key, state[key])) &&
    catchers.every((catcher) => Object.keys(catcher).every((key) => SHARED_IN_CATCH.has(key)))
  );
}

/** Variables that are set to the same in both languages: no path and no expression at any depth. */
function isLiteral(key: string, value: unknown): boolean {
  return key === 'Assign' && isPlain(value);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (isRecord(value)) return Object.entries(value).every(([key, part]) => !key.endsWith('.$') && isPlain(part));
  return !isDynamic(value);
}

function isDynamic(value: unknown): boolean {
  return typeof value === 'string' && isExpression(value);
}
