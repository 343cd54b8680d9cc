import { isExpression, sourceOf } from './expression.ts';
import { isRecord } from './json-value.ts';

export interface FoundExpression {
  /** The JSONata between the marks. */
  source: string;
  /** A path such as `/States/Ask/Output/v`. */
  location: string;
}

/** Every expression of a definition, so that another version of jsonata can be asked to parse them too (AWS runs 2.0.6). */
export function listExpressions(definition: unknown): FoundExpression[] {
  return [...expressionsIn(definition, '')].map(({ text, location }) => ({ source: sourceOf(text), location }));
}

/** The texts in a field, at any depth, that are expressions. */
export function* expressionsIn(value: unknown, location: string): Iterable<{ text: string; location: string }> {
  if (typeof value === 'string' && isExpression(value)) yield { text: value, location };
  if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* expressionsIn(item, `${location}[${i}]`);
  if (isRecord(value)) {
    for (const [key, part] of Object.entries(value)) yield* expressionsIn(part, `${location}/${key}`);
  }
}
