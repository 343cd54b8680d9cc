import type { Thread } from './execution.ts';
import { dataLimit } from './failure.ts';
import { isRecord } from './json-value.ts';
import { isTooLarge, MAX_PAYLOAD_BYTES, MAX_VARIABLE_BYTES } from './limits.ts';
import type { Run } from './run.ts';

/** Sets a thread's variables. Answers what the event of the state's exit tells of them. */
export function assignVariables(run: Run, thread: Thread, values: unknown): object {
  if (!isRecord(values)) return {};
  const texts = Object.entries(values).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  if (texts.length === 0) return {};
  if (isTooLarge(texts.map(([, text]) => text).join(''))) throw dataLimit(thread.state, true);
  thread.variables = { ...thread.variables, ...values };
  if (holdsTooMuch(run)) throw dataLimit(thread.state, true);
  return { assignedVariables: Object.fromEntries(texts), assignedVariablesDetails: { truncated: false } };
}

/** So few cannot be too large together: each has its own limit. */
const FEW = Math.floor(MAX_VARIABLE_BYTES / MAX_PAYLOAD_BYTES);

function holdsTooMuch({ execution }: Run): boolean {
  const all = Object.values(execution.threads).flatMap(({ variables }) => Object.values(variables));
  if (all.length <= FEW) return false;
  return all.reduce((sum: number, value) => sum + Buffer.byteLength(JSON.stringify(value)), 0) > MAX_VARIABLE_BYTES;
}
