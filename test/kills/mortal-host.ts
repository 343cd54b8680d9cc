import { resolve } from 'node:path';
import * as z from 'zod';
import { OUTSIDE, WORKSPACE } from '../../local/outside.ts';
import { readInstant } from './instant.ts';
import { makeFilesMortal } from './mortal-files.ts';
import { makeSocketsMortal } from './mortal-sockets.ts';
import { makeTableMortal } from './mortal-table.ts';
import { Mortality } from './mortality.ts';

/** What a mortal host is told once: where to live, and when to die. */
export const beginning = z.object({
  stateDir: z.string(),
  port: z.number(),
  smtpPort: z.number(),
  now: z.string(),
  dieAt: z.string().optional(),
  seed: z.string().optional(),
});
export type Beginning = z.infer<typeof beginning>;

/** So few bytes that the journal is compacted several times in the busy days. */
const COMPACT_PAST = 50_000;

const mortality = new Mortality();
makeFilesMortal(mortality);
makeTableMortal(mortality);
makeSocketsMortal(mortality);
// Loaded only now, so that it finds what has been replaced.
const { startHost } = await import('../../local/aws/host/start-host.ts');

process.once('message', async (message) => {
  const { dieAt, seed = '', ...place } = beginning.parse(message);
  if (dieAt !== undefined) mortality.dieAt(readInstant(dieAt));
  const host = await startHost({
    assembly: resolve('cdk.out'),
    enrol: { bucketLogicalIdPrefix: 'BucketsCohorts' },
    parameters: OUTSIDE,
    google: WORKSPACE,
    compactPast: COMPACT_PAST,
    seed,
    ...place,
  });
  process.send?.({ url: host.url });
});
// It does not outlive whoever watches it.
process.once('disconnect', () => process.exit());
process.send?.('loaded');
