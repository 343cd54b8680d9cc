type Compare = (actual: string, wanted: string[]) => boolean;

const equals: Compare = (actual, wanted) => wanted.includes(actual);
const equalsAnyCase: Compare = (actual, wanted) => equals(actual.toLowerCase(), lowered(wanted));

/** Operators whose opposite is the same comparison negated. */
const positive: Record<string, Compare> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: equalsAnyCase,
  StringLike: matchesAny,
  ArnEquals: matchesAny,
  ArnLike: matchesAny,
  Bool: equalsAnyCase,
};

const negative: Record<string, Compare> = {
  StringNotEquals: equals,
  StringNotEqualsIgnoreCase: equalsAnyCase,
  StringNotLike: matchesAny,
  ArnNotEquals: matchesAny,
  ArnNotLike: matchesAny,
};

const shape = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/;

export function isKnownOperator(operator: string): boolean {
  const name = shape.exec(operator)?.[2] ?? '';
  return name in positive || name in negative || name === 'Null';
}

/** Whether all conditions of a statement hold. Keys are compared without case, as IAM does. */
export function areMet(
  conditions: Record<string, Record<string, string[]>> | undefined,
  context: Record<string, string>,
): boolean {
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(conditions ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => isMet(operator, known.get(key.toLowerCase()), wanted)),
  );
}

/** Whether one of the patterns, with `*` and `?`, matches the whole text. */
export function matchesAny(text: string, patterns: string[]): boolean {
  return patterns.some((pattern) => toExpression(pattern).test(text));
}

function isMet(operator: string, actual: string | undefined, wanted: string[]): boolean {
  const [, quantifier, name = '', ifExists] = shape.exec(operator) ?? [];
  if (name === 'Null') return equalsAnyCase(String(actual === undefined), wanted);
  const isNegative = name in negative;
  if (actual === undefined) {
    if (quantifier) return quantifier === 'ForAllValues';
    return ifExists !== undefined || isNegative;
  }
  const compare = positive[name] ?? negative[name] ?? equals;
  return compare(actual, wanted) !== isNegative;
}

const expressions = new Map<string, RegExp>();

function toExpression(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${escaped}$`, 's');
  expressions.set(pattern, expression);
  return expression;
}

function lowered(texts: string[]): string[] {
  return texts.map((text) => text.toLowerCase());
}
