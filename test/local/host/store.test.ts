import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../../local/aws/host/store.ts';

let dir: string;
const journal = () => join(dir, 'journal.jsonl');
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('finds after a restart what was put, without closing', () => {
  const fruit = openStore({ dir }).collection<{ n: number }>('fruit');
  fruit.put('apple', { n: 1 });
  fruit.put('pear', { n: 2 });
  fruit.put('apple', { n: 3 });
  fruit.delete('pear');
  const again = openStore({ dir }).collection<{ n: number }>('fruit');
  expect([...again.entries()]).toEqual([['apple', { n: 3 }]]);
});

it('ignores a torn last line', () => {
  openStore({ dir }).collection('fruit').put('apple', 1);
  appendFileSync(journal(), '[["fruit","pe');
  const again = openStore({ dir });
  again.collection('fruit').put('plum', 2);
  const third = openStore({ dir }).collection('fruit');
  expect([...third.entries()]).toEqual([
    ['apple', 1],
    ['plum', 2],
  ]);
});

it('writes a batch as one line', () => {
  const store = openStore({ dir });
  const fruit = store.collection('fruit');
  store.batch(() => {
    fruit.put('apple', 1);
    store.batch(() => fruit.put('pear', 2));
    store.collection('veg').put('leek', 3);
  });
  expect(readFileSync(journal(), 'utf8').trim().split('\n')).toHaveLength(1);
});

it('undoes a batch that throws', () => {
  const store = openStore({ dir });
  const fruit = store.collection('fruit');
  fruit.put('apple', 1);
  const act = () =>
    store.batch(() => {
      fruit.put('apple', 2);
      fruit.put('pear', 2);
      fruit.delete('apple');
      throw new Error('no');
    });
  expect(act).toThrow('no');
  expect([...fruit.entries()]).toEqual([['apple', 1]]);
  expect([...openStore({ dir }).collection('fruit').entries()]).toEqual([['apple', 1]]);
});

it('compacts at start', () => {
  const fruit = openStore({ dir }).collection<number>('fruit');
  for (let n = 0; n < 1000; n++) fruit.put('apple', n);
  const before = statSync(journal()).size;
  expect(openStore({ dir }).collection('fruit').get('apple')).toBe(999);
  expect(statSync(journal()).size).toBeLessThan(before / 100);
});

it('compacts past a size', () => {
  const fruit = openStore({ dir, compactPast: 1000 }).collection<number>('fruit');
  for (let n = 0; n < 10_000; n++) fruit.put('apple', n);
  expect(statSync(journal()).size).toBeLessThan(2000);
  expect(openStore({ dir }).collection('fruit').get('apple')).toBe(9999);
});

it('keeps nothing without a folder', () => {
  const store = openStore({});
  store.collection('fruit').put('apple', 1);
  expect(store.collection('fruit').get('apple')).toBe(1);
});

it('finds any text again, and writes what nobody asked for as it was', () => {
  const odd = { text: 'tab\tline\nquote"back\\slash é 👍', keys: { 'a\tb': [1, null, true] } };
  const first = openStore({ dir }).collection('odd');
  first.put('a\tb', odd);
  first.put('nothing', null);
  const wanted = [
    ['a\tb', odd],
    ['nothing', null],
  ];
  for (const compactPast of [0, undefined]) {
    const store = openStore({ dir, ...(compactPast === undefined ? {} : { compactPast }) });
    store.collection('fruit').put('apple', 1);
    expect([...openStore({ dir }).collection('odd').entries()]).toEqual(wanted);
  }
});

it('reads a journal whose values stand without tabs', () => {
  const lines = ['[["fruit","apple",{"n":1}],["fruit","pear",2]]', '[["fruit","pear"]]', '[["fruit","plum",\t3\t]]'];
  writeFileSync(journal(), `${lines.join('\n')}\n`);
  expect([...openStore({ dir }).collection('fruit').entries()]).toEqual([
    ['apple', { n: 1 }],
    ['plum', 3],
  ]);
});
