import { DateTime } from 'luxon';
import * as z from 'zod';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeAskAboutNews } from '../../../lambdas/ask-about-news/ask-about-news.ts';
import { makeDeliverMessage } from '../../../lambdas/deliver-message/deliver-message.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { makeHoldPair } from '../../../lambdas/hold-pair/hold-pair.ts';
import { makeReturnToSchool } from '../../../lambdas/return-to-school/return-to-school.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { makeSettlePair } from '../../../lambdas/settle-pair/settle-pair.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { raiseSignal } from '../../../lambdas/shared/pairs/raise-signal.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { runMachine } from '../../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';
import { aMemoryTable, type MemoryTable } from '../../a-memory-table.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { definitionOf } from '../in-virtual-time.ts';
import { ACTED, type Act, type ActDeps } from './acts.ts';
import { furnish, P, type State, TO_GO_OUT } from './furnish.ts';
import { inHand } from './in-hand.ts';

const ARN = 'arn:aws:states:eu-west-2:111111111111:stateMachine:';
const FOREVER = 20_000_000;

/** A child that goes on for ever, or ends with this outcome. */
const child = (outcome?: string) => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Child',
  States: {
    Child:
      outcome === undefined ? { Type: 'Wait', Seconds: FOREVER, End: true } : { Type: 'Succeed', Output: { outcome } },
  },
});

const machine = (name: string): string =>
  definitionOf(name).replace(/\$\{(\w+)MachineArn\}/g, (_, called: string) => `${ARN}${called}`);

const LIFECYCLE = machine('pair-lifecycle');
const TELL_PEOPLE = machine('tell-people');

const call = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const any = z.any();

const depsOf = (world: AskingWorld): ActDeps & { slots: ReturnType<typeof makeSlots>; organiser: string } => {
  const deps = {
    ...world.deps,
    slots: makeSlots(world.deps.table),
    organiser: 'sessions@reply.example.org',
    raiseSignal: async (signal: Parameters<typeof raiseSignal>[0]): Promise<void> => await raiseSignal(signal, deps),
  };
  return deps;
};

const stepsOf = (deps: ReturnType<typeof depsOf>): Record<string, (payload: unknown) => Promise<unknown>> => ({
  TakeStock: async (payload) => await makeTakeStock(deps)(any.parse(payload)),
  SettlePair: async (payload) => await makeSettlePair(deps)(any.parse(payload)),
  HoldPair: async (payload) => await makeHoldPair(deps)(any.parse(payload)),
  ReturnToSchool: async (payload) => await makeReturnToSchool(deps)(any.parse(payload)),
  AskAboutNews: async (payload) => await makeAskAboutNews(deps)(any.parse(payload)),
  SendNews: async (payload) => await makeSendNews(deps)(any.parse(payload)),
  HandToPerson: async (payload) => await makeHandToPerson(deps)(any.parse(payload)),
});

/** Of the state, what came before the acts that are looked at. */
const FIRST: Partial<Record<State, Act[]>> = {
  frozen: ['somebody is worried'],
  withdrawn: ['parent withdraws'],
  stopped: ['somebody is worried', 'contact is stopped'],
};

const machinesFor = (state: State) => ({
  [`${ARN}GatherAnswers`]: child(state === 'asking' ? undefined : 'ready'),
  [`${ARN}ContactPlan`]: child(state === 'planning' ? undefined : 'agreed'),
  [`${ARN}KeepContact`]: child(),
  [`${ARN}TellPeople`]: TELL_PEOPLE,
});

/** Time that stands still until it is let pass; what is done in it counts as open until it is done. */
const timeFor = (world: AskingWorld, startsAt: DateTime) => {
  const clock = new VirtualClock(startsAt.toMillis());
  let open = 0;
  const setNow = () => {
    world.clock.now = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
  };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    setNow();
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
  const quiet = async () => {
    for (let ticks = 0; ticks < 4; ticks = open > 0 ? 0 : ticks + 1) await new Promise((done) => setImmediate(done));
  };
  /** Lets all happen that happens within so many minutes. */
  const pass = async (minutes: number) => {
    const until = clock.now() + minutes * 60_000;
    clock.schedule({ key: 'until', at: until, what: 'until', fire: () => undefined });
    for (;;) {
      await quiet();
      const next = clock.next();
      if (next === undefined || next.at > until) break;
      await clock.fire(next);
    }
    setNow();
  };
  return { clock, during, pass };
};

/** A pair and its real lifecycle with the real steps, in virtual time from that moment on. */
const lead = (world: AskingWorld, state: State, startsAt: DateTime) => {
  const { clock, during, pass } = timeFor(world, startsAt);
  const deps = depsOf(world);
  const steps = stepsOf(deps);
  const invoke = async (_resource: string, args: unknown) =>
    await during(async () => {
      const { FunctionName, Payload } = call.parse(args);
      return { Payload: await steps[FunctionName]?.(Payload) };
    });
  const input = { pairId: P, generation: 1 };
  const run = runMachine({ definition: LIFECYCLE, input, clock, machines: machinesFor(state), invoke });
  run.result.catch(() => undefined);
  deps.workflows.succeedTask = async (token, output) => {
    await run.sendTaskSuccess(token, output).catch(() => undefined);
    return 'told';
  };
  deps.workflows.failTask = async (token, error) => {
    await run.sendTaskFailure(token, error).catch(() => undefined);
    return 'told';
  };
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
  return { act, pass, look, wakeMessage };
};

/** What came before, once for all lives from that state. Its execution is thrown away: where a pair stands is in the table. */
const bringTo = async (state: State): Promise<AskingWorld & { table: MemoryTable }> => {
  const table = aMemoryTable();
  const world = await anAskingWorld({ table, stop: async () => undefined });
  await furnish(world, state);
  const life = lead(world, state, TUESDAY);
  await life.pass(0);
  for (const first of FIRST[state] ?? []) await life.act(first);
  await life.pass(5);
  await life.look();
  await life.pass(5);
  return { ...world, table };
};

const brought = new Map<State, ReturnType<typeof bringTo>>();

/** A pair in that state, the day after it came there, with everything that state may have in hand. */
export const aLife = async (state: State) => {
  const before = brought.get(state) ?? bringTo(state);
  brought.set(state, before);
  const { table, rawMails } = await before;
  const own = aMemoryTable(table);
  const world = await anAskingWorld({ table: own, stop: async () => undefined });
  for (const [key, versions] of rawMails.objects) world.rawMails.objects.set(key, versions);
  const life = lead(world, state, TUESDAY.plus({ days: 1 }));
  await life.pass(0);
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
        .filter(({ to }) => !/coordinator|laura|morag/.test(to.email))
        .map(({ to, subject }) => `${to.email.replace(/^p1-|@.*$/g, '')}: ${subject}`)
        .sort(),
    left: async () => await inHand(world),
    /** Every signal that was ever raised. */
    signals: async () => (await own.query(`PAIR#${P}`, 'SIGNAL#')).map(({ kind }) => String(kind)),
    tasks: async () => (await deps.tasks.listOpenTasks()).map(({ kind }) => kind).sort(),
  };
};
