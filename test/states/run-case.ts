import type { MachineResult } from '../../local/aws/states/machine-run.ts';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import type { CaseTask, ExecutionCase } from './asl-cases.ts';
import { matches } from './matches.ts';

/** Runs a recorded case: tasks answer by the row of the same state and arguments. */
export async function runCase(recorded: ExecutionCase): Promise<MachineResult> {
  const rows = [...recorded.tasks];
  const run: MachineRun = runMachine({
    definition: recorded.definitionJsonata ?? recorded.definition,
    input: recorded.input,
    ...(recorded.machines ? { machines: recorded.machines } : {}),
    invoke: (_resource, args, context) => answer(takeRow(rows, { args, context, recorded }), context, run),
  });
  return run.result;
}

function takeRow(
  rows: CaseTask[],
  call: { args: unknown; context: Record<string, unknown>; recorded: ExecutionCase },
): CaseTask {
  const state = read(call.context, 'State', 'Name');
  const of = rows.filter((row) => row.state === state);
  const row = of.find((one) => matches(one.arguments, call.args, call.recorded.volatile));
  if (!row) throw new Error(`no recorded call of ${state} with ${JSON.stringify(call.args)}`);
  rows.splice(rows.indexOf(row), 1);
  return row;
}

async function answer(row: CaseTask, context: Record<string, unknown>, run: MachineRun): Promise<unknown> {
  const { outcome } = row;
  if (row.via === 'callback') {
    setTimeout(() => void complete(row, String(read(context, 'Task', 'Token')), run), 1);
    return row.submitted?.output ?? {};
  }
  if (outcome.kind === 'succeed') return outcome.output;
  if (outcome.kind === 'fail') throw { name: outcome.error, message: outcome.cause };
  return new Promise(() => undefined);
}

async function complete(row: CaseTask, token: string, run: MachineRun): Promise<void> {
  for (let i = 0; i < (row.heartbeats?.heartbeats ?? 0); i++) await run.sendTaskHeartbeat(token);
  if (row.outcome.kind === 'succeed') await run.sendTaskSuccess(token, row.outcome.output);
  if (row.outcome.kind === 'fail') await run.sendTaskFailure(token, row.outcome.error, row.outcome.cause);
}

function read(context: Record<string, unknown>, part: string, key: string): unknown {
  const record = context[part];
  return typeof record === 'object' && record !== null
    ? new Map<string, unknown>(Object.entries(record)).get(key)
    : undefined;
}
