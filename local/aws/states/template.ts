import { type Expression, isExpression, parseExpression, sourceOf } from './expression.ts';
import { isRecord } from './json-value.ts';

/** A field that may hold expressions at any depth; `location` is its path in the state, as AWS names it. */
export type Template =
  | { kind: 'literal'; value: unknown; location: string }
  | { kind: 'expression'; expression: Expression; location: string }
  | { kind: 'object'; entries: [string, Template][]; location: string }
  | { kind: 'array'; items: Template[]; location: string };

/** Compiles one field. Parts without an expression stay the literal they are. */
export function compileTemplate(value: unknown, location: string): Template {
  if (typeof value === 'string' && isExpression(value)) {
    return { kind: 'expression', expression: parseExpression(sourceOf(value)), location };
  }
  if (Array.isArray(value)) {
    const items = value.map((item, i) => compileTemplate(item, `${location}[${i}]`));
    if (items.every((item) => item.kind === 'literal')) return { kind: 'literal', value, location };
    return { kind: 'array', items, location };
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, part]): [string, Template] => [
      key,
      compileTemplate(part, `${location}/${key}`),
    ]);
    if (entries.every(([, part]) => part.kind === 'literal')) return { kind: 'literal', value, location };
    return { kind: 'object', entries, location };
  }
  return { kind: 'literal', value, location };
}
