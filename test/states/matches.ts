const WILDCARD = /<[A-Za-z0-9_ -]+(:\d+)?>/g;
/** Times and counts that differ from run to run. */
const IGNORED = new Set(['RedriveCount', 'StartTime', 'EnteredTime']);

/** True when a recorded value and ours agree; `<name:1>` and the volatile texts stand for any value. */
export function matches(expected: unknown, actual: unknown, volatile: string[] = []): boolean {
  if (typeof expected === 'string') return matchesText(expected, actual, volatile);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((item, i) => matches(item, actual[i], volatile));
  }
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, actual) || expected === actual;
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return false;
  const theirs = new Map<string, unknown>(Object.entries(actual));
  const ours = Object.entries(expected).filter(([key]) => !IGNORED.has(key));
  const extra = [...theirs.keys()].filter((key) => !IGNORED.has(key) && !Object.hasOwn(expected, key));
  return (
    extra.length === 0 && ours.every(([key, value]) => theirs.has(key) && matches(value, theirs.get(key), volatile))
  );
}

function matchesText(expected: string, actual: unknown, volatile: string[]): boolean {
  if (expected === actual || volatile.includes(expected)) return true;
  if (!WILDCARD.test(expected)) return false;
  WILDCARD.lastIndex = 0;
  if (typeof actual !== 'string') return expected.replace(WILDCARD, '') === '';
  const pattern = expected
    .split(WILDCARD)
    .filter((_, i) => i % 2 === 0)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\S]*');
  return new RegExp(`^${pattern}$`).test(actual);
}
