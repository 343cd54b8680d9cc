import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/public-pages.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', , shown = ''] = line.split(' | ').join('|').split('|');
    return /^\s*\d+$/.test(number) ? [{ number: Number(number), shown }] : [];
  });

const named = rows.flatMap(({ number, shown }) =>
  shown.split('; `').map((entry) => {
    const [, file = '', name = ''] = /^\s*`?([^`]+)`: (.*?)\s*$/.exec(entry) ?? [];
    return { number, file, name };
  }),
);

describe('The table of the public pages', () => {
  it('has each point from 1 to 28 once', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
  });

  it.each(named)('names a test that there is: $number $file $name', ({ file, name }) => {
    expect(existsSync(file), file).toBe(true);
    expect(name.length).toBeGreaterThan(4);
    expect(readFileSync(file, 'utf8')).toContain(name);
  });
});
