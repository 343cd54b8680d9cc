import type { DateTime } from 'luxon';
import { COHORT_COLUMNS, type CohortRow, readCohortRow } from '../../domain/rules/pairs/read-cohort-row.ts';
import type { Refusal } from './cohort-files.ts';
import type { CsvFile, CsvRecord } from './read-records.ts';

export interface GoodRow {
  line: number;
  row: CohortRow;
}

export interface CheckedRows {
  /** Rows below the header, good or bad. */
  rows: number;
  good: GoodRow[];
  refused: Refusal[];
}

/** A list of this many pairs is many schools; more is a mistake. */
export const MOST_ROWS = 5000;

const REF = /^[A-Za-z0-9-]{1,20}$/;

const nameOfColumn = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, '_');

const nothing = (problem: string): CheckedRows => ({ rows: 0, good: [], refused: [{ line: 1, problems: [problem] }] });

const toRow = (header: readonly string[], { cells }: CsvRecord): Record<string, string> =>
  Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));

const hasTooManyCells = (header: readonly string[], { cells }: CsvRecord): boolean =>
  cells.slice(header.length).some((cell) => cell !== '');

const refuse = (line: number, ref: string, problems: string[]): Refusal => ({
  line,
  ...(REF.test(ref) ? { pairRef: ref } : {}),
  problems,
});

/** Reads all rows below the header, each on its own: a bad row never stops the others. */
export const checkRows = ({ records, unreadable }: CsvFile, today: DateTime): CheckedRows => {
  const [first, ...rows] = records;
  const header = first?.cells.map(nameOfColumn) ?? [];
  if (!header.includes('pair_ref'))
    return nothing(`The first line must name the columns: ${COHORT_COLUMNS.join(', ')}`);
  if (rows.length + unreadable.length > MOST_ROWS)
    return nothing(`The file has more than ${MOST_ROWS} rows. Split it into smaller files. No row was read`);
  const checked: CheckedRows = { rows: rows.length + unreadable.length, good: [], refused: [] };
  const lineOf = new Map<string, number>();
  for (const line of unreadable) {
    const problem =
      'This line cannot be read: check that each cell with a comma or quotation mark is in quotation marks';
    checked.refused.push({ line, problems: [problem] });
  }
  for (const record of rows) {
    const cells = toRow(header, record);
    const ref = (cells.pair_ref ?? '').trim();
    const earlier = lineOf.get(ref.toLowerCase());
    if (earlier === undefined && ref !== '') lineOf.set(ref.toLowerCase(), record.line);
    const read = hasTooManyCells(header, record)
      ? {
          outcome: 'refused' as const,
          problems: ['There are more cells than columns: put a cell with a comma in quotation marks'],
        }
      : readCohortRow(cells);
    const problems = read.outcome === 'refused' ? [...read.problems] : pvgProblems(read.row, today);
    if (earlier !== undefined) problems.push(`pair_ref: is on line ${earlier} of this file already`);
    if (read.outcome === 'ok' && problems.length === 0) checked.good.push({ line: record.line, row: read.row });
    else checked.refused.push(refuse(record.line, ref, problems));
  }
  return checked;
};

const pvgProblems = (row: CohortRow, today: DateTime): string[] =>
  row.pvg_until > today.toFormat('yyyy-MM-dd') ? [] : ['pvg_until: the date must be in the future'];
