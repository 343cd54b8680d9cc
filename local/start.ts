import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OUTSIDE } from './outside.ts';
import { claimState } from './state-lock.ts';
import { listPages } from './story/list-pages.ts';
import { seedStory } from './story/seed-story.ts';
import { writeEnvironment } from './write-environment.ts';

const ASSEMBLY = 'cdk.out';
const STATE = '.local';
const JOURNAL = 'journal.jsonl';
const PREFERRED_PORT = 3000;

/** The invented story begins on this Monday in London, well before the clocks change. */
const STORY_BEGINS = '2026-03-02T09:00:00.000Z';

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      state: { type: 'string', default: STATE },
      now: { type: 'string', default: STORY_BEGINS },
      /** Another seed draws other links, ids and delays. */
      seed: { type: 'string', default: '' },
      reset: { type: 'boolean', default: false },
      /** Starts without the invented pairs. */
      empty: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  return { ...values, port: Number(values.port ?? process.env.PORT ?? PREFERRED_PORT) };
};

/** In a process of its own: the host is loaded meanwhile, and the compilers' memory is free again when it starts. */
const makeAssembly = async (): Promise<void> => {
  const made = spawn(process.execPath, ['bin/run.mjs', 'bin/synth.ts', '--quick'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((resolve) => made.once('exit', resolve));
  if (status !== 0) throw new Error('The application could not be made: see the lines above.');
};

/** Only a folder that holds our own journal: a mistyped `--state` costs nobody their files. */
const emptyState = (folder: string): void => {
  if (!existsSync(join(folder, JOURNAL))) return;
  rmSync(folder, { recursive: true, force: true });
  claimState(folder);
};

const secondsSince = (began: number): string => ((Date.now() - began) / 1000).toFixed(1);

const start = async (): Promise<void> => {
  const began = Date.now();
  // Functions run in UTC, as Lambda's do.
  process.env.TZ = 'UTC';
  const options = readOptions();
  claimState(options.state);
  if (options.reset) emptyState(options.state);
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
    log: (line) => {
      if (options.verbose) console.error(line);
    },
  });
  writeEnvironment(options.state, host);
  const seeded = !kept && !options.empty;
  if (seeded) {
    console.log(`Made and started in ${secondsSince(began)} s. Eight invented pairs now live their first days…\n`);
    await seedStory(host.url);
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
  // Everything is on disk already: there is nothing to wait for.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log(`\nStopped. Everything is kept in ${options.state}; npm start goes on from there.`);
      process.exit(0);
    });
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
