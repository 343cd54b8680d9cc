import jsonata from 'jsonata';
import parseOnAws from 'jsonata-on-aws';
import { EVALUATION_BOUNDS } from './evaluation-bounds.ts';
import { PURE_FUNCTIONS } from './jsonata-functions.ts';

/** The binding by which `$now` reads the clock: a function that answers epoch milliseconds. */
export const CLOCK = '_clock';

/** One parsed JSONata expression; `names` are the variables and functions that its text mentions. */
export interface Expression {
  source: string;
  names: string[];
  usesContext: boolean;
  evaluate(bindings: Record<string, unknown>): Promise<unknown>;
  /** jsonata's own syntax tree. */
  ast(): unknown;
}

const parsed = new Map<string, Expression>();

/** True when a field's text is an expression: it starts with `{%` and ends with `%}`, without spaces around. */
export function isExpression(text: string): boolean {
  return text.startsWith('{%') && text.endsWith('%}') && text.length >= 4;
}

/** The JSONata between the marks. */
export function sourceOf(text: string): string {
  return text.slice(2, -2).trim();
}

/** Parses once per text, with AWS's version (2.0.6) too. Throws jsonata's error (`code`, `message`) when it is no JSONata. */
export function parseExpression(source: string): Expression {
  const known = parsed.get(source);
  if (known) return known;
  parseOnAws(source);
  const compiled = jsonata(source, EVALUATION_BOUNDS);
  const names = [...new Set([...source.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))];
  for (const name of names) {
    const extra = Object.hasOwn(PURE_FUNCTIONS, name) ? PURE_FUNCTIONS[name] : undefined;
    if (extra) compiled.registerFunction(name, extra);
  }
  if (names.includes('now')) bindNow(compiled);
  const expression = {
    source,
    names,
    usesContext: /\$states\b(?!\s*\.\s*(input|result|errorOutput)\b)/.test(source),
    evaluate: (bindings: Record<string, unknown>): Promise<unknown> => compiled.evaluate(undefined, bindings),
    ast: () => compiled.ast(),
  };
  parsed.set(source, expression);
  return expression;
}

/** `$now(picture?, timezone?)` is `$fromMillis` of the clock's time. */
function bindNow(compiled: jsonata.Expression): void {
  compiled.registerFunction(
    'now',
    function now(picture: unknown, timezone: unknown): unknown {
      const clock = this.environment.lookup(CLOCK);
      return this.environment.lookup('fromMillis').implementation.call(this, clock(), picture, timezone);
    },
    '<s?s?:s>',
  );
}
