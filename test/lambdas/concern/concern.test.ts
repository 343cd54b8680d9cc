import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { About } from '../../../domain/concepts/concern.ts';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import { makeCallToConcern } from '../../../lambdas/call-to-concern/call-to-concern.ts';
import { makeHoldConcern } from '../../../lambdas/hold-concern/hold-concern.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { runMachine } from '../../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { definitionOf } from '../in-virtual-time.ts';

const call = z.object({ FunctionName: z.string(), Payload: z.unknown() });
const toConcern = z.object({ pairId: z.string(), concernId: z.string(), calls: z.number() });
const toHold = z.object({ pairId: z.string(), concernId: z.string(), token: z.string() });
const text = z.object({ TopicArn: z.string(), Message: z.string() });
const CONCERN = { pairId: 'p1', concernId: 'once-0001' };

let world: AskingWorld;
beforeEach(async () => {
  world = await anAskingWorld();
  await world.enrol('p1');
});
afterEach(async () => await world.stop());

interface Case {
  about?: About;
  urgent?: boolean;
  /** After so many hours somebody decides. */
  lookedAfterHours: number;
  ringing?: () => void;
}

const raise = async ({ about = 'other', urgent = false }: Case) =>
  await raiseConcern(
    {
      id: CONCERN.concernId,
      pairId: 'p1',
      side: 'mentee',
      by: 'p1-mentee',
      text: 'Words.',
      at: '2026-05-05T09:00:00.000Z',
      about,
      urgent,
    },
    world.deps,
  );

const decide = async () => {
  const task = await world.deps.tasks.getTask('concern.p1/once-0001');
  const deps = { ...world.deps, news: makeNews(world.deps.table), raiseSignal: async () => undefined };
  if (task !== undefined)
    await finishTask(
      task,
      { by: 'p1-coordinator', at: new Date(world.clock.now.toMillis()).toISOString(), outcome: 'keep' },
      deps,
    );
};

/** Lives through the calls to one concern. What was mailed and rung, with the hours since it was raised. */
const live = async (about: Case) => {
  await raise(about);
  const clock = new VirtualClock(TUESDAY.toMillis());
  const hours = () => Math.round(world.clock.now.diff(TUESDAY, 'hours').hours);
  const heard: string[] = [];
  const run = runMachine({
    definition: definitionOf('concern').replaceAll(/\$\{RingTopicArn\}/g, 'ring'),
    input: { ...CONCERN, calls: 0 },
    clock,
    invoke: async (resource, args) => {
      world.clock.now = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
      if (resource.includes('sns:publish')) {
        about.ringing?.();
        heard.push(`${hours()} h: text to ${text.parse(args).TopicArn}`);
        return {};
      }
      const { FunctionName, Payload } = call.parse(args);
      if (FunctionName === 'HoldConcern') return await makeHoldConcern(world.deps)(toHold.parse(Payload));
      const before = world.mails.length;
      const Answer = await makeCallToConcern(world.deps)(toConcern.parse(Payload));
      heard.push(...world.mails.slice(before).map(({ to }) => `${hours()} h: mail to ${to.email.split(/[.@]/)[0]}`));
      return { Payload: Answer };
    },
  });
  world.deps.workflows.succeedTask = async (token, output) => {
    await run.sendTaskSuccess(token, output);
    return 'told';
  };
  clock.schedule({
    key: 'decide',
    at: TUESDAY.plus({ hours: about.lookedAfterHours }).toMillis(),
    what: 'a person looks',
    fire: async () => {
      world.clock.now = DateTime.fromMillis(clock.now(), { zone: 'Europe/London' });
      await decide();
    },
  });
  let ended = false;
  void run.result.finally(() => {
    ended = true;
  });
  while (!ended) {
    for (let tick = 0; tick < 40; tick += 1) await new Promise((done) => setTimeout(done, 1));
    const next = clock.next();
    if (next !== undefined && !ended) await clock.fire(next);
  }
  return { ...(await run.result), heard };
};

describe('a concern that nobody looks at', () => {
  it('goes to the coordinator, then after a day each to cover, manager and alternate, who take turns', async () => {
    const { status, heard } = await live({ lookedAfterHours: 110 });
    expect(status).toBe('SUCCEEDED');
    expect(heard).toEqual([
      '24 h: mail to laura',
      '24 h: text to ring-on-call',
      '48 h: mail to laura',
      '48 h: text to ring-manager',
      '72 h: mail to morag',
      '72 h: text to ring-alternate',
      '96 h: mail to laura',
      '96 h: text to ring-manager',
    ]);
  });

  it('rings whoever covers at once when it is urgent, and goes on every two hours, at night too', async () => {
    const { heard } = await live({ urgent: true, lookedAfterHours: 5 });
    expect(heard).toEqual([
      '0 h: mail to laura',
      '0 h: text to ring-on-call',
      '2 h: mail to laura',
      '2 h: text to ring-manager',
      '4 h: mail to morag',
      '4 h: text to ring-alternate',
    ]);
  });

  it('about the manager is never told to them', async () => {
    const { heard } = await live({ about: 'manager', urgent: true, lookedAfterHours: 5 });
    expect(heard.filter((what) => /laura|ring-manager|on-call|coordinator/.test(what))).toEqual([]);
    expect(heard.at(-1)).toBe('4 h: text to ring-alternate');
  });

  it('goes on by mail when no text can be sent', async () => {
    const { status, heard } = await live({
      urgent: true,
      lookedAfterHours: 3,
      ringing: () => {
        throw Object.assign(new Error('no such topic'), { name: 'SNS.NotFoundException' });
      },
    });
    expect(status).toBe('SUCCEEDED');
    expect(heard).toEqual(['0 h: mail to laura', '2 h: mail to laura']);
  });
});

it('a concern that somebody looked at within the hour calls nobody else', async () => {
  const { output, heard } = await live({ lookedAfterHours: 1 });
  expect(output).toEqual({ outcome: 'looked' });
  expect(heard).toEqual([]);
  expect(await world.deps.concerns.standOf('p1')).toBe('none');
});
