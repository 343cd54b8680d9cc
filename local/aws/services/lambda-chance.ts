import crypto, { createHash } from 'node:crypto';
import { withOwn } from './with-own.ts';

/** Random bytes that are the same for the same seed: SHA-256 of the seed and a counter. */
export class Chance {
  #seed = '';
  #block = 0;
  #rest: Buffer = Buffer.alloc(0);

  /** Starts afresh. A seed that never comes twice gives bytes that never come twice. */
  begin(seed: string): void {
    this.#seed = seed;
    this.#block = 0;
    this.#rest = Buffer.alloc(0);
  }

  bytes(size: number): Buffer {
    const parts = [this.#rest];
    for (let have = this.#rest.length; have < size; have += 32) parts.push(this.#nextBlock());
    const all = Buffer.concat(parts);
    this.#rest = all.subarray(size);
    return Buffer.from(all.subarray(0, size));
  }

  /** 0 ≤ n < 1. */
  number(): number {
    return this.bytes(6).readUIntBE(0, 6) / 2 ** 48;
  }

  #nextBlock(): Buffer {
    return createHash('sha256')
      .update(`${this.#seed}#${this.#block++}`)
      .digest();
  }
}

type Callback<T> = (error: null, value: T) => void;
type Bytes = NodeJS.ArrayBufferView | ArrayBufferLike;

/** `Math` and `crypto` that draw from `chance`; all else of them is Node's own. */
export function makeChanceModules(chance: Chance): { Math: Math; crypto: object; webcrypto: object } {
  const ownMath: Math = Object.create(globalThis.Math, Object.getOwnPropertyDescriptors(globalThis.Math));
  Object.defineProperty(ownMath, 'random', { value: () => chance.number() });
  const fill = <T extends Bytes>(view: T, offset?: number, size?: number): T => {
    const part = partOf(view, offset, size);
    chance.bytes(part.length).copy(part);
    return view;
  };
  const getRandomValues = (view: Bytes) => fill(view);
  const randomUUID = () => asVersion4(chance.bytes(16));
  const webcrypto = withOwn(globalThis.crypto, { getRandomValues, randomUUID }, { bind: true });
  const own = withOwn(crypto, {
    randomBytes: (size: number, done?: Callback<Buffer>) => give(chance.bytes(size), done),
    randomFillSync: fill,
    randomFill: (view: Bytes, ...given: unknown[]) => fillLater(fill, view, given),
    randomInt: (...given: unknown[]) => drawInteger(chance, given),
    ...{ getRandomValues, randomUUID, webcrypto },
  });
  return { Math: ownMath, crypto: own, webcrypto };
}

/** The bytes of a view from `offset` on, as counted in the view's own elements. */
function partOf(view: Bytes, offset = 0, size?: number): Buffer {
  const whole = ArrayBuffer.isView(view) ? view : new Uint8Array(view);
  const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength);
  const element = 'BYTES_PER_ELEMENT' in whole ? Number(whole.BYTES_PER_ELEMENT) : 1;
  return bytes.subarray(offset * element, size === undefined ? undefined : (offset + size) * element);
}

type Fill = <T extends Bytes>(view: T, offset?: number, size?: number) => T;

/** `(view, done)`, `(view, offset, done)` or `(view, offset, size, done)`. */
function fillLater(fill: Fill, view: Bytes, given: unknown[]): void {
  const done = given.at(-1);
  const [offset, size] = given.filter((one) => typeof one === 'number');
  fill(view, offset, size);
  if (typeof done === 'function') setImmediate(() => done(null, view));
}

function give<T>(value: T, done: Callback<T> | undefined): T | undefined {
  if (!done) return value;
  setImmediate(() => done(null, value));
  return undefined;
}

/** `(max)`, `(min, max)`, and a callback last if there is one; `max` is left out. */
function drawInteger(chance: Chance, given: unknown[]): number | undefined {
  const numbers = given.filter((one) => typeof one === 'number');
  const [min, max] = numbers.length > 1 ? numbers : [0, numbers[0]];
  const drawn = (min ?? 0) + Math.floor(chance.number() * ((max ?? 0) - (min ?? 0)));
  const done = given.at(-1);
  if (typeof done !== 'function') return drawn;
  setImmediate(() => done(null, drawn));
  return undefined;
}

function asVersion4(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
