import * as z from 'zod';

/** Objects beside an uploaded list. Neither holds personal data. */
export const reportKeyOf = (key: string): string => `${key}.report.json`;
export const manifestKeyOf = (key: string): string => `${key}.manifest.json`;

/** Uploads under this prefix are checked only. */
export const DRY_RUNS = 'dry-runs/';

/** In the name of a folder: schools have closed again, and pairs that came home are asked anew. A dry run of it lies in both folders. */
export const NEW_CLOSURE = 'new-closure/';

export const reportSchema = z.object({
  dryRun: z.boolean(),
  /** Rows of the file below its header, blank ones not counted. */
  rows: z.number().int(),
  accepted: z.number().int(),
  alreadyEnrolled: z.number().int(),
  /** `line` is counted from 1 as an editor does; the header is on line 1. */
  refused: z.array(z.object({ line: z.number().int(), pairRef: z.string().optional(), problems: z.array(z.string()) })),
});
export type CohortReport = z.infer<typeof reportSchema>;
export type Refusal = CohortReport['refused'][number];

export const manifestSchema = z.object({ pairIds: z.array(z.string()) });
