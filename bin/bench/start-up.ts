import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../local/story/desk.ts';
import { makePausedPairs } from './paused-pairs.ts';

const PAIRS = 2000;
/** `npm start` is to be ready within so many seconds. */
const AIM = 5;
const ROUNDS = 3;
/** One tick of Linux's clock of processor time. */
const TICK_SECONDS = 0.01;

interface Started {
  seconds: number;
  /** Of the processor, whatever else the machine did meanwhile; only where Linux tells. */
  processor: number | undefined;
}

/** `npm start` on a state with 2,000 paused pairs, after `kill -9`, until it says that it is ready. */
export async function benchStartUp(): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await makePausedPairs(state, PAIRS);
    const megabytes = (statSync(join(state, 'journal.jsonl')).size / 1e6).toFixed(0);
    console.log(`${PAIRS} pairs wait for schools to reopen; the journal holds ${megabytes} MB`);
    const rounds: Started[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await startAndKill(state));
    rounds.sort((a, b) => a.seconds - b.seconds);
    const middle = rounds[Math.floor(ROUNDS / 2)]?.seconds ?? 0;
    for (const { seconds, processor } of rounds)
      console.log(
        `ready after ${seconds.toFixed(1)} s${processor ? ` (${processor.toFixed(1)} s of processor time)` : ''}`,
      );
    console.log(`  aim ${AIM} s: ${middle < AIM ? 'reached' : 'MISSED'}`);
  } finally {
    rmSync(state, { recursive: true });
  }
}

async function startAndKill(state: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, ['bin/run.mjs', 'local/start.ts', '--state', state, '--port', '0']);
  child.stderr.pipe(process.stderr);
  const url = await untilReady(child);
  const seconds = (performance.now() - began) / 1000;
  const processor = processorSeconds(child.pid);
  await expectAllThere(url);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { seconds, processor };
}

async function untilReady(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (url !== undefined && said.includes('is ready')) return url;
  }
  throw new Error(`npm start did not become ready:\n${said}`);
}

async function expectAllThere(url: string): Promise<void> {
  const desk = new Desk(url);
  const lives = await desk.executions({ machine: 'pair-lifecycle' });
  const waiting = lives.filter(({ currentSteps }) => currentSteps.join() === 'PauseUntilSchoolsReopen');
  const { due } = await desk.get<{ due: unknown[] }>('/local/clock');
  if (waiting.length !== PAIRS || due.length !== PAIRS)
    throw new Error(`${waiting.length} pairs wait and ${due.length} timers are set, not ${PAIRS}`);
}

function processorSeconds(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  // After the name in brackets: state is field 3, user and system time are 14 and 15. See proc_pid_stat(5).
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_SECONDS;
}
