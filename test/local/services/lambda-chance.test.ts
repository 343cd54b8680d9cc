import { describe, expect, it } from 'vitest';
import { Chance, makeChanceModules } from '../../../local/aws/services/lambda-chance.ts';
import { aRuntime, arn, invoke, returning } from './a-runtime.ts';

function aChance(seed = 'seed'): Chance {
  const chance = new Chance();
  chance.begin(seed);
  return chance;
}

describe('bytes of chance', () => {
  it('are the same for the same seed, however they are taken', () => {
    const [one, two] = [aChance(), aChance()];
    const parts = [1, 40, 0, 7, 64].map((size) => one.bytes(size));
    expect(Buffer.concat(parts)).toEqual(two.bytes(112));
    expect(aChance('other').bytes(112)).not.toEqual(aChance().bytes(112));
  });

  it('start afresh with a new seed', () => {
    const chance = aChance();
    chance.bytes(5);
    chance.begin('seed');
    expect(chance.bytes(9)).toEqual(aChance().bytes(9));
  });

  it('are spread evenly', () => {
    const counts = new Array<number>(16).fill(0);
    for (const byte of aChance().bytes(16_000)) counts[byte & 15] = (counts[byte & 15] ?? 0) + 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});

const WAYS = [
  'Math.random()',
  'globalThis.Math.random()',
  'crypto.randomUUID()',
  'globalThis.crypto.randomUUID()',
  '[...crypto.getRandomValues(new Uint8Array(8))]',
  'require("node:crypto").randomUUID()',
  'require("crypto").randomBytes(8).toString("hex")',
  'await new Promise((done) => require("crypto").randomBytes(8, (_, bytes) => done(bytes.toString("hex"))))',
  'require("node:crypto").randomInt(1e9)',
  'await new Promise((done) => require("node:crypto").randomInt(5, 1e9, (_, n) => done(n)))',
  'require("node:crypto").randomFillSync(Buffer.alloc(8)).toString("hex")',
  'await new Promise((done) => require("node:crypto").randomFill(Buffer.alloc(8), (_, b) => done(b.toString("hex"))))',
  'require("node:crypto").webcrypto.randomUUID()',
  '[...require("node:crypto").getRandomValues(new Uint8Array(8))]',
  '(await import("crypto")).randomUUID()',
  '(await import("node:crypto")).default.randomUUID()',
  'process.getBuiltinModule("crypto").randomUUID()',
];

describe('however a function draws lots, it draws the same in each run', () => {
  it.each(WAYS)('%s', async (expression) => {
    const [one, two] = [aRuntime(returning(expression)), aRuntime(returning(expression))];
    const first = await one.runtime.invoke(arn, {});
    expect(await two.runtime.invoke(arn, {})).toEqual(first);
    expect(await one.runtime.invoke(arn, {})).not.toEqual(first);
  });

  it('a cold start draws nothing from the calls that follow', async () => {
    const drawsAtLoad = `const id = crypto.randomUUID(); exports.handler = async () => [id, crypto.randomUUID()];`;
    const { runtime } = aRuntime(drawsAtLoad);
    const [first, second] = JSON.parse(JSON.stringify([await runtime.invoke(arn, {}), await runtime.invoke(arn, {})]));
    expect(second[0]).toBe(first[0]);
    expect(new Set([...first, ...second]).size).toBe(3);
  });
});

describe('what is drawn keeps to the rules of Node', () => {
  const { crypto } = makeChanceModules(aChance());
  const node: typeof import('node:crypto') = Object.create(crypto);

  it.each([
    [3, 4],
    [6, undefined],
  ])('a part of a buffer is filled from %i, %s bytes long', (offset, size) => {
    const view = Buffer.alloc(10);
    const filled = size === undefined ? node.randomFillSync(view, offset) : node.randomFillSync(view, offset, size);
    expect(filled).toBe(view);
    const end = size === undefined ? view.length : offset + size;
    expect(view.subarray(0, offset).every((byte) => byte === 0)).toBe(true);
    expect(view.subarray(end).every((byte) => byte === 0)).toBe(true);
    expect(view.subarray(offset, end).some((byte) => byte !== 0)).toBe(true);
  });

  it('a part of a buffer is filled later, too', async () => {
    const view = Buffer.alloc(10);
    const filled = await new Promise((done) => node.randomFill(view, 8, (_, got) => done(got)));
    expect(filled).toBe(view);
    expect(view.subarray(0, 8).every((byte) => byte === 0)).toBe(true);
  });

  it('a plain ArrayBuffer and a wider view are filled whole', () => {
    const plain = new ArrayBuffer(64);
    Reflect.apply(node.randomFillSync, node, [plain]);
    expect(new Uint8Array(plain, 32).some((byte) => byte !== 0)).toBe(true);
    expect(node.randomFillSync(new Uint32Array(4)).every((word) => word > 0xff)).toBe(true);
  });

  it('an integer lies between its bounds, the lower one included', () => {
    const drawn = Array.from({ length: 500 }, () => node.randomInt(-2, 3));
    expect([...new Set(drawn)].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('a UUID is of version 4', () => {
    for (let i = 0; i < 50; i++) {
      expect(node.randomUUID()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('all else of crypto and Math is as it was', async () => {
    const hash = 'require("node:crypto").createHash("sha1").update("a").digest("hex")';
    const subtle = 'Buffer.from(await crypto.subtle.digest("SHA-1", Buffer.from("a"))).toString("hex")';
    const sha1 = '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8';
    expect(await invoke(returning(`[${hash}, ${subtle}, Math.max(1, 2), Math.PI > 3, String(Math)]`))).toEqual([
      ...[sha1, sha1, 2, true, '[object Math]'],
    ]);
  });
});
