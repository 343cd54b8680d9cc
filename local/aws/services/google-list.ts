import { GoogleError } from './google-error.ts';

const CLAUSE = /^([a-z_.]+)\s*(?:(IS NULL)|(IS NOT NULL)|(=|>=|<=|>|<)\s*"([^"]*)")$/i;

/**
 * Reads the filters that Meet's lists take, e.g. `space.name = "spaces/X" AND end_time IS NULL`, into a test of an item
 * whose fields have the names used in filters. @throws {GoogleError} INVALID_ARGUMENT
 */
export function readFilter(filter: string): (fields: Record<string, string | undefined>) => boolean {
  const clauses = filter.trim() === '' ? [] : filter.trim().split(/\s+AND\s+/i);
  const tests = clauses.map((clause) => {
    const match = CLAUSE.exec(clause.trim());
    if (match === null) throw new GoogleError('INVALID_ARGUMENT', `Invalid filter: ${clause}`);
    const [, field = '', isNull, isNotNull, operator = '', wanted = ''] = match;
    return (fields: Record<string, string | undefined>) => {
      if (!(field in fields)) throw new GoogleError('INVALID_ARGUMENT', `Invalid filter field: ${field}`);
      const value = fields[field];
      if (isNull !== undefined || isNotNull !== undefined) return (value === undefined) === (isNull !== undefined);
      return value !== undefined && compare(value, operator, wanted);
    };
  });
  return (fields) => tests.every((test) => test(fields));
}

function compare(value: string, operator: string, wanted: string): boolean {
  const [a, b] = Number.isNaN(Date.parse(wanted)) ? [value, wanted] : [Date.parse(value), Date.parse(wanted)];
  return { '=': a === b, '>': a > b, '<': a < b, '>=': a >= b, '<=': a <= b }[operator] ?? false;
}

/** One page of a list, by the query's `pageSize` and `pageToken`. */
export function pageOf<T>(items: T[], query: URLSearchParams, most: number): { page: T[]; nextPageToken?: string } {
  const size = Math.min(Number(query.get('pageSize') ?? 0) || most, most);
  const start = Number(Buffer.from(query.get('pageToken') ?? '', 'base64url').toString() || 0);
  const page = items.slice(start, start + size);
  const end = start + page.length;
  if (end >= items.length) return { page };
  return { page, nextPageToken: Buffer.from(String(end)).toString('base64url') };
}
