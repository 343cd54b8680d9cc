import { readFileSync } from 'node:fs';

export interface Row {
  number: string;
  code: string[];
  shown: { file: string; name: string }[];
  /** What no test shows, or what is not built. */
  open: string;
}

/** The rows of a page's table: number, promise, code, what shows it, what is open. */
export function rowsOf(page: string): Row[] {
  return readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, number = '', , code = '', shown = '', open = ''] = line.split('|').map((cell) => cell.trim());
      if (!/^\d+\.\d+$/.test(number)) return [];
      return [{ number, code: code.split(', ').filter((file) => file !== ''), shown: readShown(shown), open }];
    });
}

const readShown = (cell: string): Row['shown'] =>
  cell
    .split('; `')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, file = '', name = ''] = /^`?([^`]+)`: (.*?)$/.exec(entry) ?? [];
      return { file, name };
    });

/** The numbers of rows in order, `counts` of them in each part. */
export const numbered = (counts: number[]): string[] =>
  counts.flatMap((count, part) => Array.from({ length: count }, (_, at) => `${part + 1}.${at + 1}`));
