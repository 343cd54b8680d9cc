import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUTSIDE, WORKSPACE } from './outside.ts';
import { readOptions, USAGE } from './read-options.ts';
import { claimState } from './state-lock.ts';
import { listPages } from './story/list-pages.ts';
import { seedStory } from './story/seed-story.ts';
import { writeEnvironment } from './write-environment.ts';

const ASSEMBLY = 'cdk.out';
const JOURNAL = 'journal.jsonl';

/** Stands in the state folder while the story is played: a story that was cut short is begun again. */
const STORY_MARK = 'story-begun';

/** In a process of its own: the host is loaded meanwhile, and the compilers' memory is free again when it starts. */
const makeAssembly = async (): Promise<void> => {
  const made = spawn(process.execPath, ['bin/run.mjs', 'bin/synth.ts', '--quick'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => made.once('exit', resolve));
  if (status !== 0) throw new Error('The application could not be made: see the lines above.');
};

/** Only a folder that holds our own journal: a mistyped `--state` costs nobody their files. */
const emptyState = async (folder: string): Promise<void> => {
  if (!existsSync(join(folder, JOURNAL))) return;
  rmSync(folder, { recursive: true, force: true });
  await claimState(folder);
};

const secondsSince = (began: number): string => ((Date.now() - began) / 1000).toFixed(1);

const playStory = async (url: string, folder: string): Promise<void> => {
  writeFileSync(join(folder, STORY_MARK), '');
  await seedStory(url);
  rmSync(join(folder, STORY_MARK));
};

const stopWith = (line: () => string): void => {
  // Everything is on disk already: there is nothing to wait for.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log(`\n${line()}`);
      process.exit(0);
    });
};

const start = async (): Promise<void> => {
  const began = Date.now();
  // Functions run in UTC, as Lambda's do.
  process.env.TZ = 'UTC';
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) return console.log(USAGE);
  await claimState(options.state);
  const wasCut = existsSync(join(options.state, STORY_MARK)) && !options.empty;
  if (wasCut) console.log('The story was cut short last time: it begins again.');
  if (options.reset || wasCut) await emptyState(options.state);
  const kept = existsSync(join(options.state, JOURNAL));
  const [{ startHost }] = await Promise.all([import('./aws/host/start-host.ts'), makeAssembly()]);
  const host = await startHost({
    assembly: resolve(ASSEMBLY),
    stateDir: options.state,
    port: options.port,
    now: options.now,
    seed: options.seed,
    home: 'local/story/home',
    enrol: { bucketLogicalIdPrefix: 'BucketsCohorts' },
    parameters: OUTSIDE,
    google: WORKSPACE,
    log: (line) => {
      if (options.verbose) console.error(line);
    },
  });
  writeEnvironment(options.state, host);
  stopWith(() =>
    existsSync(join(options.state, STORY_MARK))
      ? 'Stopped in the middle of the story: npm start begins it again.'
      : `Stopped. Everything is kept in ${options.state}; npm start goes on from there.`,
  );
  const seeded = !kept && !options.empty;
  if (seeded) {
    console.log(`Made and started in ${secondsSince(began)} s. Eight invented pairs now live their first days…\n`);
    await playStory(host.url, options.state);
  }
  const data = seeded ? 'seeded with eight invented pairs' : kept ? 'kept from the last run' : 'empty';
  console.log(
    await listPages({
      ...host,
      data: `${options.state} (${data})`,
      askedPort: options.port,
      seconds: (Date.now() - began) / 1000,
    }),
  );
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
