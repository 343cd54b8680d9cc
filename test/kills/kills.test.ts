import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { readInstant } from './instant.ts';
import { ManyLives } from './many-lives.ts';
import { compileHost } from './undying-host.ts';

/** `npm run check` asks for 200. */
const WANTED = Number(process.env.KILL_POINTS ?? 15);
/** Lives one life again: the instants that a failure printed. */
const AGAIN = process.env.KILL_AT;
const LONGEST_MS = 3_600_000;

beforeAll(async () => {
  expect(spawnSync(process.execPath, ['bin/run.mjs', 'bin/synth.ts'], { stdio: 'inherit' }).status).toBe(0);
  await compileHost();
});

it(
  'nothing that the host accepted is lost or doubled when it is killed at any instant',
  async () => {
    const many = new ManyLives();
    if (AGAIN === undefined) await many.until(WANTED);
    else await many.one(AGAIN.split(' ').map(readInstant));
    const { deaths, lives, copies, problems } = many;
    console.log(
      `${deaths} deaths in ${lives} lives; mails sent twice by a sender that died before we noted it: ${copies}`,
    );
    expect(problems).toEqual([]);
    if (AGAIN === undefined) expect(deaths).toBe(WANTED);
  },
  LONGEST_MS,
);
