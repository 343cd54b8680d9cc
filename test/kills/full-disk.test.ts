import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../local/aws/types.ts';
import { readInstant } from './instant.ts';
import { makeFilesMortal } from './mortal-files.ts';
import { Mortality } from './mortality.ts';

/** A disk that has room for half of one write only, and then has room again. */
class FullDisk extends Mortality {
  override die(): never {
    throw new Error('ENOSPC');
  }
}

const disk = new FullDisk();
let open: (dir: string) => Store;
beforeAll(async () => {
  makeFilesMortal(disk);
  const { openStore } = await import('../../local/aws/host/store.ts');
  open = (dir) => openStore({ dir });
});

it('what did not fit on the disk was never written, and what comes after it is', () => {
  const dir = mkdtempSync(join(tmpdir(), 'full-'));
  const store = open(dir);
  const fruit = store.collection<string>('fruit');
  fruit.put('apple', 'green');
  disk.dieAt(readInstant('journal:2:0.5'));
  expect(() => fruit.put('apple', 'red')).toThrow('ENOSPC');
  // The third act took back what had been written.
  disk.dieAt(readInstant('journal:4:0.5'));
  expect(() => store.batch(() => fruit.put('pear', 'yellow'))).toThrow('ENOSPC');
  disk.dieAt(undefined);
  fruit.put('plum', 'blue');
  const wanted = [
    ['apple', 'green'],
    ['plum', 'blue'],
  ];
  expect([...fruit.entries()]).toEqual(wanted);
  expect([...open(dir).collection<string>('fruit').entries()]).toEqual(wanted);
});
