import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../local/aws/host/store.ts';

/** The numbers that a store kept before it died at the instant, and where. */
const countUntil = async (instant: string): Promise<{ dir: string; last: number }> => {
  const dir = mkdtempSync(join(tmpdir(), 'compaction-'));
  const args = ['--import', 'tsx', 'test/kills/mortal-store.ts', dir, instant];
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, (_error, stdout) => resolve(stdout));
  });
  return { dir, last: Number(said.trimEnd().split('\n').at(-1)) };
};

/** All that the second compaction does: it writes what is live, makes sure of it, and puts it in the journal's place. */
const ACTS = [5, 6, 7].flatMap((nth) => [0.1, 0.5, 0.9].map((where) => `compaction:${nth}:${where}`));

it.each([...ACTS, 'journal:100:0.5', 'journal:101:0.9'])(
  'a store that died at %s has every number that it kept',
  async (instant) => {
    const { dir, last } = await countUntil(instant);
    expect(last).toBeGreaterThan(50);
    const kept = [...openStore({ dir }).collection<number>('counters').entries()].map(([, n]) => n);
    // The last number said, or one more that was kept and not said any more.
    const newest = Math.max(...kept);
    expect([last, last + 1]).toContain(newest);
    expect(kept.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => newest - 19 + i));
    expect(readdirSync(dir)).toEqual(['journal.jsonl']);
  },
);
