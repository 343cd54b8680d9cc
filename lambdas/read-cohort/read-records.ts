import { parse } from 'csv-parse/sync';

/** One record of a CSV file; `line` is where it starts, counted from 1 as an editor does. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

export interface CsvFile {
  records: CsvRecord[];
  /** Lines that cannot be read at all. */
  unreadable: number[];
}

/** A quoted cell may hold line breaks; one that is still open after this many lines was never closed. */
const MOST_LINES_OF_A_RECORD = 10;

const quotesIn = (text: string): number => text.split('"').length - 1;

const cellsOf = (text: string): string[] | undefined => {
  try {
    const [cells]: string[][] = parse(text, { trim: true, relax_column_count: true });
    return cells;
  } catch {
    return undefined;
  }
};

/** How many lines from `first` make one record: until its quotation marks are in pairs. */
const linesOfRecord = (lines: readonly string[], first: number): number => {
  let quotes = 0;
  for (let count = 1; count <= MOST_LINES_OF_A_RECORD && first + count <= lines.length; count += 1) {
    quotes += quotesIn(lines[first + count - 1] ?? '');
    if (quotes % 2 === 0) return count;
  }
  return 1;
};

/**
 * Splits a CSV text into records with true line numbers, whatever its line ends. A record that breaks the format costs its own
 * first line only: the reading goes on at the next, so that one stray quotation mark never swallows the rows after it.
 */
export const readRecords = (text: string): CsvFile => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const file: CsvFile = { records: [], unreadable: [] };
  let first = 0;
  while (first < lines.length) {
    const count = linesOfRecord(lines, first);
    const record = lines.slice(first, first + count).join('\n');
    const cells = record.trim() === '' ? [] : cellsOf(record);
    if (cells === undefined) file.unreadable.push(first + 1);
    else if (cells.some((cell) => cell !== '')) file.records.push({ line: first + 1, cells });
    first += cells === undefined ? 1 : count;
  }
  return file;
};
