import { type Check, complain } from './diagnostics.ts';
import { isExpression } from './expression.ts';
import { readTimestamp } from './timestamp.ts';

const IN_JSONATA = ['Seconds', 'Timestamp'];
const IN_JSONPATH = [...IN_JSONATA, 'SecondsPath', 'TimestampPath'];

/** A Wait says one thing that it waits for. */
export function checkWait(
  check: Check,
  { state, location, language }: { state: Record<string, unknown>; location: string; language: string },
): void {
  const fields = language === 'JSONata' ? IN_JSONATA : IN_JSONPATH;
  if (fields.filter((field) => field in state).length !== 1) {
    complain(check, location, `Exactly one of these fields is required: [${fields.join(', ')}]`);
  }
  const { Timestamp } = state;
  if (typeof Timestamp !== 'string' || (language === 'JSONata' && isExpression(Timestamp))) return;
  if (readTimestamp(Timestamp) === null) {
    complain(check, `${location}/Timestamp`, 'String does not match RFC3339 timestamp');
  }
}
