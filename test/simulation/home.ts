import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startHost } from '../../local/aws/host/start-host.ts';
import { OUTSIDE, WORKSPACE } from '../../local/outside.ts';

/** Monday 2 March 2026, 9am in London: the clocks change four weeks later. */
export const BEGINS = '2026-03-02T09:00:00.000Z';

/** Where a simulated world lives: a host with its own state. */
export interface Home {
  url: string;
  stateDir: string;
  /** How often the host was killed. */
  deaths(): number;
  /** SES's ids of mails whose sender died between SES's answer and our record. */
  mayBeCopies: ReadonlySet<string>;
  /** Does something that a death may cut off, again until it was done within one life. */
  survive<T>(deed: (again: boolean) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

/** A host in this process, which nothing kills. */
export const openHome = async (seed: string): Promise<Home> => {
  process.env.TZ = 'UTC';
  const stateDir = mkdtempSync(join(tmpdir(), 'simulate-'));
  const host = await startHost({
    assembly: resolve('cdk.out'),
    stateDir,
    port: 0,
    now: BEGINS,
    seed,
    enrol: { bucketLogicalIdPrefix: 'BucketsCohorts' },
    parameters: OUTSIDE,
    google: WORKSPACE,
  });
  return {
    url: host.url,
    stateDir,
    deaths: () => 0,
    mayBeCopies: new Set(),
    survive: async (deed) => await deed(false),
    end: async () => {
      await host.close();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
};
