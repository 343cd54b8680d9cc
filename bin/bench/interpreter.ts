import { loadAwsLocal } from './aws-local.ts';
import type { Rate } from './measure.ts';
import { measureInMemory, measureJournaled } from './runners.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** Executions a second and core that the 10-state machine is to reach without the journal. */
const AIM = 3000;
/** MiniStack over HTTP with 16 clients, measured once on 2 cores. */
const MINISTACK_PER_SECOND = 67;

/** Executions a second: in memory, with the journal, and by aws-local-stepfunctions where it runs. */
export async function benchInterpreter(): Promise<void> {
  const other = await loadAwsLocal();
  console.log('executions a second of processor time (of the wall clock)\n');
  console.log(row(['', 'in memory', 'with the journal', 'aws-local-stepfunctions, JSONPath']));
  for (const shape of SHAPES) await benchShape(shape, other);
  if (typeof other === 'string') console.log(`\n${other}`);
}

async function benchShape(shape: Shape, other: Awaited<ReturnType<typeof loadAwsLocal>>): Promise<void> {
  const memory = await measureInMemory(shape);
  const journaled = await measureJournaled(shape);
  const theirs = typeof other === 'string' ? undefined : await other(shape);
  const cell = (rate: Rate): string => `${shown(rate)} ${ratio(rate, memory)}`;
  console.log(row([shape.name, shown(memory), cell(journaled), theirs ? cell(theirs) : 'passed over']));
  if (shape !== SHAPES[0]) return;
  const verdict = memory.perCore >= AIM ? 'reached' : 'MISSED';
  const times = Math.round(memory.perCore / MINISTACK_PER_SECOND);
  console.log(`  aim ${AIM} in memory: ${verdict}; ${times} times the ${MINISTACK_PER_SECOND} of MiniStack`);
}

function shown({ perCore, perSecond }: Rate): string {
  return `${Math.round(perCore)} (${Math.round(perSecond)})`;
}

function ratio(rate: Rate, to: Rate): string {
  return `× ${(rate.perCore / to.perCore).toFixed(2)}`;
}

function row([first = '', ...cells]: string[]): string {
  return first.padEnd(34) + cells.map((cell) => cell.padEnd(24)).join('');
}
