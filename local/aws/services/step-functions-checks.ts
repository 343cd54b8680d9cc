import { ApiError } from '../states/failure.ts';
import { isTooLarge } from '../states/limits.ts';

const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u;

/** An execution's name: 1 to 80 characters, none of those that AWS refuses. Throws InvalidName. */
export function checkName(name: string): void {
  if (name.length < 1 || name.length > 80 || FORBIDDEN.test(name))
    throw new ApiError('InvalidName', `Invalid Name: '${name}'`);
}

/** Throws InvalidExecutionInput when the text is no JSON or over 256 KiB. */
export function checkInput(input: string): void {
  if (isTooLarge(input))
    throw new ApiError('InvalidExecutionInput', 'Invalid State Machine Execution Input: it is over 262144 bytes');
  if (!isJson(input))
    throw new ApiError('InvalidExecutionInput', 'Invalid State Machine Execution Input: it is not JSON');
}

/** Throws InvalidOutput when the text is no JSON or over 256 KiB. */
export function checkOutput(output: string): void {
  if (isTooLarge(output)) throw new ApiError('InvalidOutput', 'Invalid Output: it is over 262144 bytes');
  if (!isJson(output)) throw new ApiError('InvalidOutput', 'Invalid Output: it is not JSON');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
