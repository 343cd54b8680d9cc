/** AWS service quotas, Standard workflows (docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html). */
export const MAX_HISTORY_EVENTS = 25_000;
/** UTF-8 bytes of one input or output, of one variable, and of all that one Assign sets. */
export const MAX_PAYLOAD_BYTES = 262_144;
/** UTF-8 bytes of all variables of an execution. */
export const MAX_VARIABLE_BYTES = 10 * 1_048_576;
/** Of a machine's definition. */
export const MAX_DEFINITION_BYTES = 1_048_576;
/** Seconds that an execution may stay open. */
export const MAX_EXECUTION_SECONDS = 365 * 24 * 3600;
/** The most that a field in seconds takes. */
export const MAX_SECONDS = 99_999_999;
/** Iterations that an inline Map runs at once when MaxConcurrency is 0. */
export const INLINE_MAP_CEILING = 40;
export const DISTRIBUTED_MAP_CEILING = 10_000;
/** A redrive must begin within 14 days of the end. */
export const REDRIVE_WINDOW_MS = 14 * 24 * 3600 * 1000;

/** True when `text` is larger than one input or output may be. */
export function isTooLarge(text: string): boolean {
  if (text.length * 3 <= MAX_PAYLOAD_BYTES) return false;
  return text.length > MAX_PAYLOAD_BYTES || Buffer.byteLength(text) > MAX_PAYLOAD_BYTES;
}
