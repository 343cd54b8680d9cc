import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { MachineResult } from '../../local/aws/states/machine-run.ts';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../local/aws/states/virtual-clock.ts';

/** A definition whose functions go by their plain names. */
export const definitionOf = (machine: string): string =>
  readFileSync(`statemachines/${machine}.asl.json`, 'utf8').replace(/\$\{(\w+)FunctionArn\}/g, '$1');

const argumentsSchema = z.object({ FunctionName: z.string(), Payload: z.unknown() });

/** Ticks of the event loop in which nothing happens before time moves on. */
const QUIET_TICKS = 4;

const tick = async () => await new Promise((done) => setImmediate(done));

export interface Play {
  definition: string;
  /** Of children, by the ARN of their machine. */
  machines?: Record<string, unknown>;
  /** One execution for each, all begun at once. */
  inputs: Record<string, unknown>[];
  steps: Record<string, (payload: unknown) => Promise<unknown>>;
  startsAt: DateTime;
  /** Told of each moment at which something happens. */
  setNow(now: DateTime): void;
  /** What people do, by the moment at which they do it. */
  at?: [DateTime, () => unknown][];
  /** Runs before the step of that name. */
  before?: Record<string, () => Promise<unknown>>;
}

export interface Played {
  results: MachineResult[];
  called: string[];
  endedAt: DateTime;
}

/** Runs real machines with real steps to their end, in virtual time. `connect` is given the way to end their waits. */
export const playOut = async (
  play: Play,
  connect: (succeed: (token: string, output: unknown) => Promise<void>) => void,
): Promise<Played> => {
  const clock = new VirtualClock(play.startsAt.toMillis());
  const timeNow = () => DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
  const called: string[] = [];
  let open = 0;
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    play.setNow(timeNow());
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
  for (const [index, [moment, act]] of (play.at ?? []).entries()) {
    const fire = async () => await during(async () => void (await act()));
    clock.schedule({ key: `act-${index}`, at: moment.toMillis(), what: 'act', fire });
  }
  const invoke = async (resource: string, args: unknown) =>
    await during(async () => {
      // A text on a phone: it brings nothing back.
      if (resource.includes('sns:publish')) return void called.push('sns:publish');
      const { FunctionName, Payload } = argumentsSchema.parse(args);
      called.push(FunctionName);
      await play.before?.[FunctionName]?.();
      return { Payload: await play.steps[FunctionName]?.(Payload) };
    });
  const runs: MachineRun[] = play.inputs.map((input) =>
    runMachine({ definition: play.definition, machines: play.machines ?? {}, input, clock, invoke }),
  );
  connect(async (token, output) => {
    for (const run of runs) await run.sendTaskSuccess(token, output).catch(() => undefined);
  });
  let ended = false;
  const results = Promise.all(runs.map(async ({ result }) => await result)).finally(() => {
    ended = true;
  });
  while (!ended) {
    for (let quiet = 0; quiet < QUIET_TICKS && !ended; quiet = open > 0 ? 0 : quiet + 1) await tick();
    const next = clock.next();
    if (!ended && next !== undefined) await clock.fire(next);
  }
  return { results: await results, called, endedAt: timeNow() };
};
