import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOf } from '../../../local/aws/states/random.ts';
import { freePort } from '../../free-port.ts';
import { deathsOf } from '../../kills/deaths.ts';
import { mailsDiedBetween } from '../../kills/died-between.ts';
import type { Instant } from '../../kills/instant.ts';
import { compileHost, UndyingHost } from '../../kills/undying-host.ts';
import { BEGINS, type Home } from '../home.ts';

/** The first host lives a while; none dies after so many deaths, so that a run comes to its end. */
const instantsOf = (seed: string, most: number): Instant[] => {
  const first = seedOf(seed) % 1000;
  const lives = Array.from({ length: Math.ceil(most / 8) }, (_, at) => deathsOf(first + at));
  return lives.flat().slice(0, most);
};

/** A host in a process of its own, which is killed at instants of the seed and started again on the same place. */
export const openMortalHome = async (seed: string, most: number): Promise<Home> => {
  await compileHost();
  const stateDir = mkdtempSync(join(tmpdir(), 'simulate-'));
  const ahead = instantsOf(seed, most);
  const mayBeCopies = new Set<string>();
  const place = { stateDir, port: await freePort(), smtpPort: await freePort(), now: BEGINS, seed };
  const host = new UndyingHost(place, {
    nextDeath: () => ahead.shift(),
    afterDeath: async () => {
      for (const id of await mailsDiedBetween(stateDir)) mayBeCopies.add(id);
    },
  });
  await host.rise();
  return {
    url: host.url,
    stateDir,
    mayBeCopies,
    deaths: () => host.deaths,
    survive: async (deed) => await host.survive(deed),
    end: async () => {
      await host.end();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
};
