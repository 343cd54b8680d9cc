import { type Check, complain } from './diagnostics.ts';
import { isExpression } from './expression.ts';
import { isRecord } from './json-value.ts';
import { MAX_SECONDS } from './limits.ts';

interface Range {
  least: number;
  most?: number;
  /** Fractions are taken, too. */
  fractions?: boolean;
}

const SECONDS = { least: 1, most: MAX_SECONDS };
const STATE: Record<string, Range> = {
  Seconds: { least: 0, most: MAX_SECONDS },
  TimeoutSeconds: SECONDS,
  HeartbeatSeconds: SECONDS,
  MaxConcurrency: { least: 0 },
  ToleratedFailureCount: { least: 0 },
  ToleratedFailurePercentage: { least: 0, most: 100, fractions: true },
};
const RETRY: Record<string, Range> = {
  IntervalSeconds: SECONDS,
  MaxAttempts: { least: 0, most: MAX_SECONDS },
  BackoffRate: { least: 1, fractions: true },
  MaxDelaySeconds: { least: 1, most: 31_622_400 },
};

/** The numbers that a state says; those that an expression computes are looked at when it has. */
export function checkNumbers(check: Check, state: Record<string, unknown>, location: string): void {
  checkFields(check, { record: state, location }, STATE);
  const retry: unknown[] = Array.isArray(state.Retry) ? state.Retry : [];
  for (const [i, rule] of retry.entries()) {
    if (isRecord(rule)) checkFields(check, { record: rule, location: `${location}/Retry[${i}]` }, RETRY);
  }
  const { TimeoutSeconds: whole, HeartbeatSeconds: beat } = state;
  if (typeof whole === 'number' && typeof beat === 'number' && beat >= whole && whole >= 1) {
    complain(check, location, 'HeartbeatSeconds must be smaller than TimeoutSeconds');
  }
}

/** The seconds of the whole machine, which no expression may compute. */
export function checkTimeLimit(check: Check, machine: Record<string, unknown>): void {
  if ('TimeoutSeconds' in machine)
    checkNumber(check, { value: machine.TimeoutSeconds, location: '/TimeoutSeconds' }, SECONDS);
}

function checkFields(
  check: Check,
  at: { record: Record<string, unknown>; location: string },
  ranges: Record<string, Range>,
): void {
  for (const [field, range] of Object.entries(ranges)) {
    const value = at.record[field];
    const isComputed = ranges === STATE && typeof value === 'string' && isExpression(value);
    if (value !== undefined && !isComputed) checkNumber(check, { value, location: `${at.location}/${field}` }, range);
  }
}

function checkNumber(check: Check, { value, location }: { value: unknown; location: string }, range: Range): void {
  const { least, most = Number.POSITIVE_INFINITY, fractions = false } = range;
  if (typeof value !== 'number')
    complain(check, location, `Expected value of type ${fractions ? 'Number' : 'Integer'}`);
  else if (value < least) complain(check, location, `Minimum value is ${least}`);
  else if (value > most) complain(check, location, `Maximum value is ${most}`);
  else if (!fractions && !Number.isInteger(value)) complain(check, location, 'Expected value of type Integer');
}
