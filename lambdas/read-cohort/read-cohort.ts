import type { DateTime } from 'luxon';
import { z } from 'zod';
import { MissingItemError } from '../../domain/errors.ts';
import type { Objects } from '../adapters/objects.ts';
import { toInstant } from '../shared/moment.ts';
import { type CheckedRows, checkRows, type GoodRow } from './check-rows.ts';
import { type CohortReport, DRY_RUNS, manifestKeyOf, NEW_CLOSURE, reportKeyOf } from './cohort-files.ts';
import { type EnrolDeps, enrolRow, type Standing, standingOf } from './enrol-row.ts';
import { readRecords } from './read-records.ts';
import { pairIdOf } from './row-to-people.ts';
import { startRound } from './start-round.ts';

export const readCohortInput = z.object({ bucket: z.string(), key: z.string() });
export type ReadCohortInput = z.infer<typeof readCohortInput>;

export interface ReadCohortDeps extends EnrolDeps {
  cohortsIn(bucket: string): Pick<Objects, 'getBytes' | 'putText'>;
  now: () => DateTime;
}

const MOST_BYTES = 5 * 1024 * 1024;
/** Rows written at the same time: a full list then takes half a minute, and the table is not throttled. */
const AT_ONCE = 10;

/** Spreadsheets on Windows still save as windows-1252: a name with an accent then is no UTF-8. */
const toText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

const TOO_LARGE: CheckedRows = {
  rows: 0,
  good: [],
  refused: [{ line: 1, problems: ['The file is larger than 5 MB. Split it into smaller files. No row was read'] }],
};

const check = (bytes: Uint8Array, deps: ReadCohortDeps): CheckedRows =>
  bytes.byteLength > MOST_BYTES ? TOO_LARGE : checkRows(readRecords(toText(bytes)), deps.now());

interface Taken {
  report: CohortReport;
  pairIds: string[];
}

/** How a list was uploaded. */
interface Upload {
  dryRun: boolean;
  /** Schools have closed again. */
  closedAgain: boolean;
}

const TAKEN: Partial<Record<Standing, string>> = {
  'of-another-school': 'pair_ref: belongs to another school already',
  'of-other-people': 'pair_ref: belongs to another mentor or young person already',
};

/** Takes in the good rows; those whose pair is enrolled already go into the manifest too, so that a cut-short start is finished. */
const takeIn = async (
  { rows, good, refused }: CheckedRows,
  { dryRun, closedAgain }: Upload,
  deps: ReadCohortDeps,
): Promise<Taken> => {
  const taken: Taken = {
    report: { dryRun, rows, accepted: 0, alreadyEnrolled: 0, refused: [...refused] },
    pairIds: [],
  };
  const at = toInstant(deps.now());
  const takeRow = async ({ line, row }: GoodRow): Promise<void> => {
    const { standing, pair } = await standingOf(row, closedAgain, deps);
    const problem = TAKEN[standing];
    if (problem !== undefined) {
      taken.report.refused.push({ line, pairRef: row.pair_ref, problems: [problem] });
      return;
    }
    if (standing === 'new' && !dryRun) await enrolRow(row, at, deps);
    if (standing === 'home' && pair !== undefined && !dryRun) await startRound(row, pair, at, deps);
    taken.report[standing === 'enrolled' ? 'alreadyEnrolled' : 'accepted'] += 1;
    taken.pairIds.push(pairIdOf(row));
  };
  for (let next = 0; next < good.length; next += AT_ONCE) {
    await Promise.all(good.slice(next, next + AT_ONCE).map(takeRow));
  }
  taken.report.refused.sort((a, b) => a.line - b.line);
  taken.pairIds.sort();
  return taken;
};

/** Reads a school's list whole, takes in every good row, and writes a report and a manifest of ids. A dry run writes the report only. */
export const makeReadCohort =
  (deps: ReadCohortDeps) =>
  async ({ bucket, key }: ReadCohortInput) => {
    const objects = deps.cohortsIn(bucket);
    const bytes = await objects.getBytes(key);
    if (bytes === undefined) throw new MissingItemError('uploaded list');
    const dryRun = key.startsWith(DRY_RUNS);
    const { report, pairIds } = await takeIn(
      check(bytes, deps),
      { dryRun, closedAgain: key.includes(NEW_CLOSURE) },
      deps,
    );
    const manifestKey = manifestKeyOf(key);
    if (!dryRun) await objects.putText(manifestKey, JSON.stringify({ pairIds }), 'application/json');
    await objects.putText(reportKeyOf(key), JSON.stringify(report), 'application/json');
    return {
      outcome: dryRun ? ('dry-run' as const) : ('accepted' as const),
      manifestKey,
      count: pairIds.length,
      refused: report.refused.length,
    };
  };
