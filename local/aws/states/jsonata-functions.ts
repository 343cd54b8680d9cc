import { createHash } from 'node:crypto';
import { MOST_IN_RANGE, TOO_LONG } from './evaluation-bounds.ts';
import { firstJavaDouble } from './java-random.ts';
import { nextNumber, nextUuid, type Random } from './random.ts';

/** The functions that AWS adds to JSONata and that need neither clock nor source of chance. */
export const PURE_FUNCTIONS: Record<string, (...values: unknown[]) => unknown> = {
  partition: (list, size) => partition(list, size),
  range: (first, last, by) => range(first, last, by),
  hash: (value, algorithm) => hash(value, algorithm),
  parse: (text) => parse(text),
  eval: () => {
    throw failure('T1006', 'Attempted to invoke a non-function');
  },
};

/** `$random` and `$uuid` drawn from the execution's own source; `$random(seed)` is java.util.Random's. */
export function chanceFunctions(random: Random): Record<string, (...values: unknown[]) => unknown> {
  return {
    random: (seed) => (typeof seed === 'number' ? firstJavaDouble(seed) : nextNumber(random)),
    uuid: () => nextUuid(random),
  };
}

function partition(list: unknown, size: unknown): unknown {
  if (list === undefined) return undefined;
  if (typeof size !== 'number' || size < 1) throw unfit('partition', 2);
  const items = Array.isArray(list) ? list : [list];
  const parts: unknown[] = [];
  for (let at = 0; at < items.length; at += Math.floor(size)) parts.push(items.slice(at, at + Math.floor(size)));
  return parts;
}

/** Inclusive, and rounded towards zero, like AWS: one number alone comes back as itself, none as nothing. */
function range(first: unknown, last: unknown, by: unknown): unknown {
  if (typeof first !== 'number') throw unfit('range', 1);
  if (typeof last !== 'number') throw unfit('range', 2);
  if (typeof by !== 'number') throw unfit('range', 3);
  const [from, to, step] = [Math.trunc(first), Math.trunc(last), Math.trunc(by)];
  const count = step === 0 ? 0 : Math.max(0, Math.floor((to - from) / step) + 1);
  if (count > MOST_IN_RANGE) throw failure(TOO_LONG, `a range of ${count} numbers`);
  const numbers = Array.from({ length: count }, (_, i) => from + i * step);
  return numbers.length === 0 ? undefined : numbers.length === 1 ? numbers[0] : numbers;
}

const HASHES: Record<string, string> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function hash(value: unknown, algorithm: unknown): string | undefined {
  if (value === undefined) return undefined;
  const name = typeof algorithm === 'string' ? HASHES[algorithm] : undefined;
  if (!name) throw unfit('hash', 2);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return createHash(name).update(text).digest('hex');
}

function parse(text: unknown): unknown {
  if (text === undefined) return undefined;
  if (typeof text !== 'string') throw unfit('parse', 1);
  try {
    return JSON.parse(text);
  } catch {
    throw failure('D3141', 'The argument of function "parse" is not valid JSON');
  }
}

/** jsonata makes the words of it from the code, the function and the number of the argument. */
function unfit(token: string, index: number): { code: string; token: string; index: number; message: string } {
  return { ...failure('T0410', ''), token, index };
}

function failure(code: string, message: string): { code: string; message: string } {
  return { code, message };
}
