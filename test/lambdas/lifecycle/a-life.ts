import type { DateTime } from 'luxon';
import * as z from 'zod';
import { makeDeliverMessage } from '../../../lambdas/deliver-message/deliver-message.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { type MachineRun, runMachine } from '../../../local/aws/states/run-machine.ts';
import type { Clock } from '../../../local/aws/types.ts';
import { aMemoryTable, type MemoryTable } from '../../a-memory-table.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { ACTED, type Act } from './acts.ts';
import { furnish, P, type State, TO_GO_OUT } from './furnish.ts';
import { inHand } from './in-hand.ts';
import { standingTime } from './standing-time.ts';
import { childrenAt, depsOf, MACHINES, type MachineName, stepsOf } from './steps.ts';

const call = z.object({ FunctionName: z.string(), Payload: z.unknown() });

/** Of the state, what came before the acts that are looked at. */
const FIRST: Partial<Record<State, Act[]>> = {
  frozen: ['somebody is worried'],
  withdrawn: ['parent withdraws'],
  stopped: ['somebody is worried', 'contact is stopped'],
};

const isMachine = (name: string): name is MachineName => name in MACHINES;

/** The same time; timers of one execution never take the place of another's. */
const clockOf = (clock: Clock, nth: number): Clock => ({
  now: () => clock.now(),
  schedule: (timer) => clock.schedule({ ...timer, key: `${nth} ${timer.key}` }),
  cancel: (key) => clock.cancel(`${nth} ${key}`),
});

/** Executions beside each other in one time; whoever has a token tells whichever of them waits with it. */
const executions = (clock: Clock) => {
  const runs: MachineRun[] = [];
  const tell = async (send: (run: MachineRun) => Promise<void>) => {
    for (const run of runs) await send(run).catch(() => undefined);
    return 'told' as const;
  };
  return {
    start: (options: Omit<Parameters<typeof runMachine>[0], 'clock'>) => {
      const run = runMachine({ ...options, clock: clockOf(clock, runs.length) });
      run.result.catch(() => undefined);
      runs.push(run);
    },
    succeedTask: async (token: string, output: unknown) =>
      await tell(async (run) => await run.sendTaskSuccess(token, output)),
    failTask: async (token: string, error: string) =>
      await tell(async (run) => await run.sendTaskFailure(token, error)),
  };
};

/** A pair and its real workflows with the real steps, in virtual time from that moment on. */
const lead = (world: AskingWorld, state: State, startsAt: DateTime) => {
  const { clock, during, pass } = standingTime(startsAt, (now) => {
    world.clock.now = now;
  });
  const deps = depsOf(world);
  const steps = stepsOf(deps);
  const invoke = async (_resource: string, args: unknown) =>
    await during(async () => {
      const { FunctionName, Payload } = call.parse(args);
      const step = steps[FunctionName];
      if (step === undefined) throw new Error(`no step ${FunctionName}`);
      return { Payload: await step(Payload) };
    });
  const runs = executions(clock);
  const { succeedTask, failTask } = runs;
  const known = new Set<string>();
  const startMachine: typeof deps.workflows.startMachine = async (machine, name, input) => {
    if (!isMachine(machine) || known.has(name)) return 'known';
    known.add(name);
    const isFirst = input.generation === 1;
    const stage = isFirst && (state === 'asking' || state === 'planning') ? state : 'further';
    const machines = childrenAt(input.generation === 2 ? 'asking' : stage);
    runs.start({ definition: MACHINES[machine], input, machines, invoke });
    return 'started';
  };
  Object.assign(deps.workflows, { succeedTask, failTask, startMachine });
  const act = async (wanted: Act) => await during(async () => await ACTED[wanted](deps));
  /** The coordinator looks at all news and lets it go out. */
  const look = async () =>
    await during(async () => {
      for (const task of (await deps.tasks.listOpenTasks()).filter(({ kind }) => kind === 'send-news'))
        await finishTask(task, { by: `${P}-coordinator`, at: toInstant(deps.now()), outcome: 'send' }, deps);
    });
  /** What had been read and waits for office hours wakes. */
  const wakeMessage = async () =>
    await during(async () => void (await makeDeliverMessage(deps)({ pairId: P, messageId: TO_GO_OUT })));
  const begin = async () => {
    await startMachine('pair-lifecycle', `${P}-1`, { pairId: P, generation: 1 });
    await pass(0);
  };
  return { begin, act, pass, look, wakeMessage };
};

/** What came before, once for all lives from that state. Its executions are thrown away: where a pair stands is in the table. */
const bringTo = async (state: State, hasSecond: boolean): Promise<AskingWorld & { table: MemoryTable }> => {
  const table = aMemoryTable();
  const world = await anAskingWorld({ table, stop: async () => undefined });
  await furnish(world, state, hasSecond);
  const life = lead(world, state, TUESDAY);
  await life.begin();
  for (const first of FIRST[state] ?? []) await life.act(first);
  await life.pass(5);
  await life.look();
  await life.pass(5);
  return { ...world, table };
};

const brought = new Map<string, ReturnType<typeof bringTo>>();

const nameOf = (email: string): string => email.replace(/^p1-|@.*$/g, '');

/**
 * A pair in that state, the day after it came there, with everything that state may have in hand; where the school named one, with
 * a second person who may decide for the child.
 */
export const aLife = async (state: State, hasSecond: boolean) => {
  const key = `${state}, ${hasSecond}`;
  const before = brought.get(key) ?? bringTo(state, hasSecond);
  brought.set(key, before);
  const { table, rawMails } = await before;
  const own = aMemoryTable(table);
  const world = await anAskingWorld({ table: own, stop: async () => undefined });
  for (const [object, versions] of rawMails.objects) world.rawMails.objects.set(object, versions);
  const life = lead(world, state, TUESDAY.plus({ days: 1 }));
  await life.begin();
  world.mails.length = 0;
  const { deps } = world;
  return {
    ...life,
    standing: async () => {
      const { standing, pauseReason } = await deps.pairs.getPair(P);
      return standing === 'paused' ? `paused: ${pauseReason}` : standing;
    },
    /** Mails to people outside, as `to: subject`. */
    mails: () =>
      world.mails
        .filter(({ to }) => !/coordinator|colleague|laura|morag/.test(to.email))
        .map(({ to, subject }) => `${nameOf(to.email)}: ${subject}`)
        .sort(),
    left: async () => await inHand(world),
    /** Every signal that was ever raised. */
    signals: async () => (await own.query(`PAIR#${P}`, 'SIGNAL#')).map(({ kind }) => String(kind)),
    /** Open work by its kind, and whose it is where that is not the coordinator with whom it began. */
    tasks: async () =>
      (await deps.tasks.listOpenTasks())
        .map(({ kind, ownerId }) => (ownerId === `${P}-coordinator` ? kind : `${kind} of ${nameOf(ownerId)}`))
        .sort(),
  };
};
