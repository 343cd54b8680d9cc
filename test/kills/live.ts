import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { notePermissions } from '../note-permissions.ts';
import { type Snapshot, takeSnapshot } from './a-snapshot.ts';
import { BusyDays } from './busy-days.ts';
import { mailsDiedBetween } from './died-between.ts';
import type { Instant } from './instant.ts';
import { UndyingHost } from './undying-host.ts';

const MONDAY = '2026-03-02T09:00:00.000Z';

export interface Life {
  /** How it stood in the end. */
  end: Snapshot;
  /** How many of the deaths came: in the end there may be nothing left to die in. */
  deaths: number;
  /** SES's ids of mails whose sender died between SES's answer and our record. */
  diedBetween: Set<string>;
}

/** The busy days, with hosts that die one after another at the given instants. */
export const live = async (instants: readonly Instant[] = []): Promise<Life> => {
  const stateDir = mkdtempSync(join(tmpdir(), 'mentoring-'));
  const ahead = [...instants];
  const diedBetween = new Set<string>();
  const place = { stateDir, port: await freePort(), smtpPort: await freePort(), now: MONDAY };
  const host = new UndyingHost(place, {
    nextDeath: () => ahead.shift(),
    afterDeath: async () => {
      for (const id of await mailsDiedBetween(stateDir)) diedBetween.add(id);
    },
  });
  try {
    await host.rise();
    await new BusyDays(host).live();
    const end = await host.survive(async () => await takeSnapshot(host.url));
    await host.survive(async () => await notePermissions(host.url));
    return { end, deaths: host.deaths, diedBetween };
  } finally {
    await host.end();
    rmSync(stateDir, { recursive: true, force: true });
  }
};
