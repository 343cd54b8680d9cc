import crypto, { createHash } from 'node:crypto';

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
type Bytes = NodeJS.ArrayBufferView;

/** `Math` and `crypto` that draw from `chance`; all else of them is Node's own. */
export function makeChanceModules(chance: Chance): { Math: Math; crypto: object; webcrypto: object } {
  const ownMath: Math = Object.create(globalThis.Math, Object.getOwnPropertyDescriptors(globalThis.Math));
  Object.defineProperty(ownMath, 'random', { value: () => chance.number() });
  const fill = <T extends Bytes>(view: T): T => {
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    chance.bytes(bytes.length).copy(bytes);
    return view;
  };
  const randomUUID = () => asVersion4(chance.bytes(16));
  const webcrypto = withOwn(globalThis.crypto, { getRandomValues: fill, randomUUID });
  const own = withOwn(crypto, {
    randomBytes: (size: number, done?: Callback<Buffer>) => give(chance.bytes(size), done),
    randomFillSync: fill,
    randomFill: (view: Bytes, done: Callback<Bytes>) => give(fill(view), done),
    randomInt: (...given: unknown[]) => drawInteger(chance, given),
    getRandomValues: fill,
    ...{ randomUUID, webcrypto },
  });
  return { Math: ownMath, crypto: own, webcrypto };
}

/** Methods of the original are called on it: some look for what is theirs alone. */
function withOwn(original: object, own: Record<PropertyKey, unknown>): object {
  return new Proxy(original, {
    get(target, key) {
      if (Object.hasOwn(own, key)) return own[key];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' && target === globalThis.crypto ? value.bind(target) : value;
    },
  });
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
