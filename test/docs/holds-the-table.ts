import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { numbered, rowsOf } from './rows-of.ts';

/** A page's table has each promise, `counts` of them in each part, and what it names is there. */
export function holdsTheTable(page: string, counts: number[]): void {
  const rows = rowsOf(page);

  it('has every promise once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbered(counts));
  });

  it.each(rows)('names code that there is, or says that it is open: $number', ({ code, shown, open }) => {
    for (const file of code) expect(existsSync(file), file).toBe(true);
    if (code.length === 0 || shown.length === 0) expect(open).not.toBe('');
  });

  it.each(rows.flatMap(({ number, shown }) => shown.map((one) => ({ number, ...one }))))(
    'names a test that there is: $number $file $name',
    ({ file, name }) => {
      expect(existsSync(file), file).toBe(true);
      expect(name.length).toBeGreaterThan(4);
      expect(readFileSync(file, 'utf8')).toContain(name);
    },
  );
}
