import { writeSync } from 'node:fs';
import { readInstant } from './instant.ts';
import { makeFilesMortal } from './mortal-files.ts';
import { Mortality } from './mortality.ts';

const [dir = '', dieAt = ''] = process.argv.slice(2);
const mortality = new Mortality();
mortality.dieAt(readInstant(dieAt));
makeFilesMortal(mortality);
const { openStore } = await import('../../local/aws/host/store.ts');

/** Counts up twenty counters until it dies, and says each number once it is kept. */
const counters = openStore({ dir, compactPast: 1000 }).collection<number>('counters');
for (let n = 0; ; n++) {
  counters.put(`c${n % 20}`, n);
  writeSync(1, `${n}\n`);
}
