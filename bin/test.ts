import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { USED_PERMISSIONS } from './unused-permissions.ts';

interface Suite {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Runs only with `--all` (`npm run check`). */
  long?: true;
}

const all = process.argv.includes('--all');
const vitest = (...folders: string[]) => ['node_modules/.bin/vitest', 'run', '--reporter=default', ...folders];

const simulate = (...words: string[]) => [process.execPath, 'bin/run.mjs', 'bin/simulate.ts', ...words];

const OWN_SUITE = ['statemachines', 'states', 'contract', 'local', 'journeys', 'kills', 'browser'];
/** Whatever no other suite runs, so that a new folder is never left out. */
const units = readdirSync('test', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OWN_SUITE.includes(entry.name))
  .map(({ name }) => `test/${name}/`);

/** Journeys whose rules have quicker tests of their own: minutes that `npm test` leaves to `npm run check`. */
const LONG_JOURNEYS = [
  'deterministic',
  'restart',
  'declines-evening',
  'declines-withdrawing',
  'edges-services',
  'endings',
  'declines-after-all',
  'supply',
  'after-the-answers',
  'declines-reopening',
  'days-ahead',
].map((name) => `test/journeys/${name}.test.ts`);
/** Every change and every two of them where nothing is under way: where much is, they are walked by `npm test`. */
const LONG_TABLE = 'test/lambdas/lifecycle/every-change-at-rest.test.ts';

/**
 * Everything that must hold, quickest first. Files of the units change nothing that they share, so that a process loads the code once for
 * all of them, and not once for each.
 */
const SUITES: Suite[] = [
  { name: 'types', command: ['node_modules/.bin/tsc', '-p', '.'] },
  { name: 'lint', command: [process.execPath, 'bin/run.mjs', 'bin/lint.ts'] },
  { name: 'bundles', command: [process.execPath, 'bin/run.mjs', 'bin/build.ts'] },
  { name: 'synth', command: [process.execPath, 'bin/run.mjs', 'bin/synth.ts'] },
  { name: 'unit', command: vitest('--no-isolate', ...units, `--exclude=${LONG_TABLE}`) },
  { name: 'machines', command: vitest('test/statemachines', 'test/states') },
  { name: 'contract', command: vitest('test/contract', 'test/local') },
  { name: 'journeys', command: vitest('test/journeys', ...LONG_JOURNEYS.map((file) => `--exclude=${file}`)) },
  { name: 'kills', command: vitest('test/kills'), env: { KILL_POINTS: all ? '200' : '15' } },
  { name: 'browser', command: vitest('test/browser') },
  { name: 'long', command: vitest(LONG_TABLE, ...LONG_JOURNEYS), long: true },
  { name: 'replies', command: [process.execPath, 'bin/run.mjs', 'bin/replies.ts'], long: true },
  { name: 'messages', command: [process.execPath, 'bin/run.mjs', 'bin/messages.ts'], long: true },
  { name: 'simulate', command: simulate('--pairs', '6', '--weeks', '4', '--seed', '1'), long: true },
  { name: 'faults', command: simulate('--pairs', '2', '--weeks', '2', '--seed', '6', '--faults'), long: true },
  { name: 'permissions', command: [process.execPath, 'bin/run.mjs', 'bin/permissions.ts'], long: true },
];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const suites = SUITES.filter(({ name, long }) =>
  wanted.length > 0 ? wanted.includes(name) : all || long === undefined,
);

// What journeys of another day used says nothing of this code.
if (suites.some(({ name }) => name === 'journeys')) rmSync(USED_PERMISSIONS, { recursive: true, force: true });

const started = Date.now();
const results = suites.map(({ name, command: [program = '', ...words], env }) => {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const from = Date.now();
  const run = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', ...env } });
  return { name, passed: run.status === 0, seconds: (Date.now() - from) / 1000 };
});

const total = (Date.now() - started) / 1000;
console.log('\nsuite        seconds  share');
for (const { name, passed, seconds } of results) {
  const share = `${Math.round((100 * seconds) / total)} %`;
  console.log(
    `${name.padEnd(12)} ${seconds.toFixed(1).padStart(7)}  ${share.padStart(5)}  ${passed ? 'passed' : 'FAILED'}`,
  );
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
