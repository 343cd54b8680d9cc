import { DateTime } from 'luxon';
import * as z from 'zod';
import type { Party } from '../../../domain/concepts/pair.ts';
import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeAskAboutNews } from '../../../lambdas/ask-about-news/ask-about-news.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { makeHoldPair } from '../../../lambdas/hold-pair/hold-pair.ts';
import { makeReturnToSchool } from '../../../lambdas/return-to-school/return-to-school.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { makeSettlePair } from '../../../lambdas/settle-pair/settle-pair.ts';
import { changeMind } from '../../../lambdas/shared/change-mind.ts';
import { finishTask } from '../../../lambdas/shared/finish-task.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { raiseConcern } from '../../../lambdas/shared/raise-concern.ts';
import { raiseSignal } from '../../../lambdas/shared/raise-signal.ts';
import { makeTakeStock } from '../../../lambdas/take-stock/take-stock.ts';
import { runMachine } from '../../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';
import { anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { definitionOf } from '../in-virtual-time.ts';
import { furnish, P, type State } from './furnish.ts';

/** What may come in: a person's own act, a coordinator's look at a concern, or the schools. */
export const ACTS = [
  'mentor withdraws',
  'mentee withdraws',
  'parent withdraws',
  'mentor takes fewer ways',
  'somebody is worried',
  'contact is kept',
  'contact is stopped',
  'mentor starts after all',
  'schools reopen',
] as const;
export type Act = (typeof ACTS)[number];

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

const call = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const any = z.any();

/** A pair in that state, whose real lifecycle and steps run in virtual time, with everything that state may have in hand. */
export const aLife = async (state: State) => {
  const world = await anAskingWorld();
  const clock = new VirtualClock(TUESDAY.toMillis());
  const { table } = world.deps;
  let open = 0;
  const calls: string[] = [];
  const deps = {
    ...world.deps,
    slots: makeSlots(table),
    organiser: 'sessions@reply.example.org',
    raiseSignal: async (signal: Parameters<typeof raiseSignal>[0]): Promise<void> => await raiseSignal(signal, deps),
  };
  const steps: Record<string, (payload: unknown) => Promise<unknown>> = {
    TakeStock: async (payload) => await makeTakeStock(deps)(any.parse(payload)),
    SettlePair: async (payload) => await makeSettlePair(deps)(any.parse(payload)),
    HoldPair: async (payload) => await makeHoldPair(deps)(any.parse(payload)),
    ReturnToSchool: async (payload) => await makeReturnToSchool(deps)(any.parse(payload)),
    AskAboutNews: async (payload) => await makeAskAboutNews(deps)(any.parse(payload)),
    SendNews: async (payload) => await makeSendNews(deps)(any.parse(payload)),
    HandToPerson: async (payload) => await makeHandToPerson(deps)(any.parse(payload)),
  };
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    world.clock.now = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
  await furnish(world, state);
  const run = runMachine({
    definition: machine('pair-lifecycle'),
    input: { pairId: P, generation: 1 },
    clock,
    machines: {
      [`${ARN}GatherAnswers`]: child(state === 'asking' ? undefined : 'ready'),
      [`${ARN}ContactPlan`]: child(state === 'planning' ? undefined : 'agreed'),
      [`${ARN}KeepContact`]: child(),
      [`${ARN}TellPeople`]: machine('tell-people'),
    },
    invoke: async (_resource, args) =>
      await during(async () => {
        const { FunctionName, Payload } = call.parse(args);
        calls.push(FunctionName);
        return { Payload: await steps[FunctionName]?.(Payload) };
      }),
  });
  run.result.catch(() => undefined);
  deps.workflows.succeedTask = async (token, output) => {
    await run.sendTaskSuccess(token, output).catch(() => undefined);
    return 'told';
  };
  deps.workflows.failTask = async (token, error) => {
    await run.sendTaskFailure(token, error).catch(() => undefined);
    return 'told';
  };

  const quiet = async () => {
    for (let ticks = 0; ticks < 6; ticks = open > 0 ? 0 : ticks + 1) await new Promise((done) => setImmediate(done));
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
    world.clock.now = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
  };
  let worries = 0;
  const change = async (side: Party, answer: 'yes' | 'no', ways: ('messages' | 'meet-video')[]) =>
    void (await changeMind(
      {
        pairId: P,
        side,
        answer,
        ways,
        asked: ['messages', 'meet-video'],
        route: answer === 'yes' && ways.length > 1 ? 'assisted' : 'page',
      },
      deps,
    ));
  const decideAll = async (outcome: 'keep' | 'stop') => {
    for (const task of (await deps.tasks.listOpenTasks()).filter(({ kind }) => kind === 'concern'))
      await finishTask(task, { by: `${P}-coordinator`, at: toInstant(deps.now()), outcome }, deps);
  };
  const worry = async () => {
    worries += 1;
    await raiseConcern(
      {
        id: `worry-${worries}`,
        pairId: P,
        side: 'mentee',
        by: `${P}-mentee`,
        text: 'Words.',
        at: toInstant(deps.now()),
        urgent: false,
        about: 'other',
      },
      deps,
    );
  };
  const acts: Record<Act, () => Promise<void>> = {
    'mentor withdraws': async () => await change('mentor', 'no', []),
    'mentee withdraws': async () => await change('mentee', 'no', []),
    'parent withdraws': async () => await change('parent', 'no', []),
    'mentor takes fewer ways': async () => await change('mentor', 'yes', ['messages']),
    'somebody is worried': worry,
    'contact is kept': async () => await decideAll('keep'),
    'contact is stopped': async () => await decideAll('stop'),
    'mentor starts after all': async () => await change('mentor', 'yes', ['messages', 'meet-video']),
    'schools reopen': async () =>
      await deps.raiseSignal({
        pairId: P,
        kind: 'schools-reopened',
        at: toInstant(deps.now()),
        id: 'schools-reopened-1',
      }),
  };
  /** The coordinator looks at all news and lets it go out. */
  const look = async () => {
    for (const task of (await deps.tasks.listOpenTasks()).filter(({ kind }) => kind === 'send-news'))
      await finishTask(task, { by: `${P}-coordinator`, at: toInstant(deps.now()), outcome: 'send' }, deps);
  };
  await quiet();
  if (state === 'frozen') await during(worry);
  if (state === 'withdrawn') await during(acts['parent withdraws']);
  await pass(5);
  if (state === 'withdrawn') await during(look);
  await pass(1);
  world.mails.length = 0;
  return {
    calls,
    act: async (act: Act) => await during(acts[act]),
    pass,
    look: async () => await during(look),
    stop: world.stop,
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
    /** What is still in hand of contact: bookings, a plan, open questions and the work that hangs on them. */
    left: async () => {
      const sessions = await deps.sessions.listSessions(P);
      const asks = await deps.asks.listAsks(P);
      const tasks = await deps.tasks.listOpenTasks();
      const plan = await deps.plans.getPlan(P);
      return [
        ...sessions.filter(({ status }) => status !== 'cancelled').map(({ id }) => `session ${id}`),
        ...asks
          .filter(({ answer, closedAt }) => answer === undefined && closedAt === undefined)
          .map(({ id }) => `question ${id}`),
        ...(plan === undefined || plan.status === 'ended' ? [] : [`plan ${plan.status}`]),
        ...tasks.filter(({ kind }) => CONTACT_WORK.includes(kind)).map(({ kind }) => `task ${kind}`),
      ].sort();
    },
    tasks: async () => (await deps.tasks.listOpenTasks()).map(({ kind }) => kind).sort(),
  };
};

const CONTACT_WORK = ['ask-person', 'call-person', 'welcome-call', 'propose-plan', 'unreached'];
