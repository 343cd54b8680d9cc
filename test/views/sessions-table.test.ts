import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Row {
  number: string;
  code: string[];
  shown: { file: string; name: string }[];
  open: string;
}

const readShown = (cell: string): Row['shown'] =>
  cell
    .split('; `')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, file = '', name = ''] = /^`?([^`]+)`: (.*?)$/.exec(entry) ?? [];
      return { file, name };
    });

const rows: Row[] = readFileSync('docs/sessions.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', , code = '', shown = '', open = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^\d+\.\d+$/.test(number)) return [];
    return [{ number, code: code.split(', ').filter((file) => file !== ''), shown: readShown(shown), open }];
  });

describe('The table of the sessions', () => {
  it('has every promise once, in order, from booking to the story', () => {
    const parts = rows.map(({ number }) => number.split('.').map(Number));
    const expected = [10, 4, 3, 3, 7, 3, 5, 1].flatMap((count, part) =>
      Array.from({ length: count }, (_, at) => [part + 1, at + 1]),
    );
    expect(parts).toEqual(expected);
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
});
