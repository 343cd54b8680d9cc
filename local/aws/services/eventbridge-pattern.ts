/** Whether an event matches a rule's pattern. Throws for a matcher that this host does not know. */
export function matchesPattern(pattern: unknown, event: unknown): boolean {
  if (!isObject(pattern)) throw new Error('an event pattern is an object');
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === '$or') return Array.isArray(wanted) && wanted.some((one) => matchesPattern(one, event));
    const actual = isObject(event) ? event[key] : undefined;
    if (!Array.isArray(wanted)) return matchesPattern(wanted, actual);
    const values = Array.isArray(actual) ? actual : [actual];
    return wanted.some((matcher) => values.some((value) => matchesValue(matcher, value)));
  });
}

function matchesValue(matcher: unknown, value: unknown): boolean {
  if (!isObject(matcher)) return matcher === value;
  const [name, argument] = Object.entries(matcher)[0] ?? [''];
  const test = matchers[name];
  if (!test) throw new Error(`an event pattern has the unknown matcher ${name}`);
  return test(argument, value);
}

const matchers: Record<string, (argument: unknown, value: unknown) => boolean> = {
  prefix: (argument, value) => compareText(argument, value, (text, start) => text.startsWith(start)),
  suffix: (argument, value) => compareText(argument, value, (text, end) => text.endsWith(end)),
  'equals-ignore-case': (argument, value) => lower(value) !== undefined && lower(value) === lower(argument),
  wildcard: (argument, value) => matchesWildcard(argument, value),
  exists: (argument, value) => (value !== undefined) === argument,
  'anything-but': (argument, value) => value !== undefined && !isExcluded(argument, value),
  numeric: (argument, value) => typeof value === 'number' && Array.isArray(argument) && isInRange(argument, value),
};

function compareText(argument: unknown, value: unknown, compare: (text: string, part: string) => boolean): boolean {
  if (typeof value !== 'string') return false;
  if (!isObject(argument)) return compare(value, String(argument));
  return compare(value.toLowerCase(), lower(argument['equals-ignore-case']) ?? '');
}

function isExcluded(argument: unknown, value: unknown): boolean {
  if (Array.isArray(argument)) return argument.some((one) => one === value);
  if (!isObject(argument)) return argument === value;
  const [name, parts] = Object.entries(argument)[0] ?? [''];
  const list = Array.isArray(parts) ? parts : [parts];
  return list.some((part) => matchesValue({ [name]: part }, value));
}

function matchesWildcard(argument: unknown, value: unknown): boolean {
  const parts = String(argument).split('*');
  const escaped = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return typeof value === 'string' && new RegExp(`^${escaped.join('.*')}$`, 's').test(value);
}

function isInRange(range: unknown[], value: number): boolean {
  for (let index = 0; index < range.length; index += 2) {
    const compare = comparisons[String(range[index])];
    if (!compare?.(value, Number(range[index + 1]))) return false;
  }
  return true;
}

const comparisons: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
};

function lower(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
