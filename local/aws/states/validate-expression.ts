import { type Check, complain } from './diagnostics.ts';
import { parseExpression, sourceOf } from './expression.ts';
import { findForbidden } from './find-forbidden.ts';
import { isRecord } from './json-value.ts';
import { expressionsIn } from './list-expressions.ts';

/** Fields that never hold expressions, or that are checked as states of their own. */
const SKIPPED = new Set(['Type', 'Comment', 'Resource', 'Branches', 'ItemProcessor', 'Iterator', 'Next', 'Default']);

/** Parses each expression of a state and refuses those that read what AWS does not offer there. */
export function validateExpressions(check: Check, state: Record<string, unknown>, location: string): void {
  for (const [field, value] of Object.entries(state)) {
    if (SKIPPED.has(field)) continue;
    for (const found of expressionsIn(value, `${location}/${field}`)) {
      checkExpression(check, found.text, { location: found.location, inCatch: field === 'Catch' });
    }
  }
  checkVariableNames(check, state, location);
}

function checkExpression(check: Check, text: string, at: { location: string; inCatch: boolean }): void {
  const { location } = at;
  try {
    const { ast } = parseExpression(sourceOf(text));
    for (const name of findForbidden(ast(), at.inCatch)) {
      const message = `Reference to '${name}' at the top level is not supported.`;
      complain(check, location, message, 'UNSUPPORTED_JSONATA_EXPRESSION');
    }
  } catch (error) {
    complain(check, location, messageOf(error), 'INVALID_JSONATA_EXPRESSION');
  }
}

/** jsonata throws plain objects with a message. */
function messageOf(error: unknown): string {
  return isRecord(error) || error instanceof Error ? String(error.message) : String(error);
}

function checkVariableNames(check: Check, state: Record<string, unknown>, location: string): void {
  if (!isRecord(state.Assign)) return;
  for (const name of Object.keys(state.Assign)) {
    if (name === 'states' || name.length > 80 || !/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) {
      complain(check, `${location}/Assign`, `Variable name '${name}' is not valid`);
    }
  }
}
