/** Thrown when a value holds a function or another thing that JSON has no word for. */
export class UnsupportedValue extends Error {}

/**
 * What a JSONata result is as JSON: sequences become plain arrays, keys without a value are dropped, a number beyond all
 * numbers becomes its name (`1/0` is `"Infinity"`, as measured on AWS).
 * Parts that are JSON already are shared, not copied.
 */
export function toJsonValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol') throw new UnsupportedValue();
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  }
  if (Array.isArray(value)) return toJsonArray(value);
  if (!isRecord(value) || value instanceof RegExp) throw new UnsupportedValue();
  if (value._jsonata_function === true || value._jsonata_lambda === true) throw new UnsupportedValue();
  return toJsonObject(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toJsonArray(list: unknown[]): unknown[] {
  const result = list.map((item) => toJsonValue(item) ?? null);
  const marked = 'sequence' in list || 'cons' in list || 'keepSingleton' in list || 'outerWrapper' in list;
  return marked || result.some((item, i) => item !== list[i]) ? result : list;
}

function toJsonObject(record: Record<string, unknown>): Record<string, unknown> {
  let changed = false;
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(record)) {
    const plain = toJsonValue(record[key]);
    if (plain !== record[key] || plain === undefined) changed = true;
    if (plain !== undefined) entries.push([key, plain]);
  }
  return changed ? Object.fromEntries(entries) : record;
}

/** The type names that AWS's messages use. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
