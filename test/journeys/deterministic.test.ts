import { beforeAll, expect, it } from 'vitest';
import {
  confirmPlan,
  coordinatorRecordsMentee,
  doTask,
  mentorSaysYes,
  parentReplies,
  proposePlan,
} from '../../local/story/acts.ts';
import { aCohort, COORDINATOR } from './a-cohort.ts';
import { World } from './a-world.ts';
import { mentorOf, pairCalled, parentOf } from './invented-pairs.ts';

const [MEETS, SILENT, DECLINES] = ['Meets', 'Silent', 'Declines'];

/** Three pairs, six weeks, two services that stumble: the same acts each time. */
async function live(world: World): Promise<void> {
  await world.enrol(aCohort(...[MEETS, SILENT, DECLINES].map((tag, at) => pairCalled(tag, at))));
  await world.post('/local/faults', { target: 'ses', kind: 'throttle', times: 1 });
  await world.post('/local/faults', { target: 'dynamodb', kind: '5xx', times: 2 });
  for (const tag of [MEETS, DECLINES]) {
    await mentorSaysYes(world, mentorOf(tag), { ways: ['meet-video'] });
    await coordinatorRecordsMentee(world, COORDINATOR, { ref: `${tag}-1`, ways: ['meet-video'] });
  }
  await world.advance('P2D');
  await parentReplies(world, parentOf(MEETS), 'Yes');
  await parentReplies(world, parentOf(DECLINES), 'No');
  await proposePlan(world, COORDINATOR, {
    ...{ ref: `${MEETS}-1`, meet: 'meet-video', weekday: '2', time: '11:00', startsOn: '2026-03-10' },
  });
  await confirmPlan(world, mentorOf(MEETS));
  await doTask(world, COORDINATOR, new RegExp(`Ask someone: pair ${MEETS}-1`), { decision: 'yes' });
  await world.advance('P40D');
}

/** All that happened. */
async function tellOf(world: World): Promise<Record<string, unknown>> {
  const mails = await world.mails();
  const executions = await world.executions();
  const whole = executions.map(({ arn }) => world.get(`/local/executions/${encodeURIComponent(arn)}`));
  return {
    mails,
    executions: await Promise.all(whole),
    spaces: await world.get('/local/spaces'),
    clock: await world.get('/local/clock'),
    logs: await world.get('/local/logs'),
  };
}

const told: Record<string, unknown>[] = [];
beforeAll(async () => {
  let port: number | undefined;
  for (const _ of ['one', 'two']) {
    const world = await World.begin(port === undefined ? {} : { port });
    // Links name it.
    port = world.port;
    try {
      await live(world);
      told.push(await tellOf(world));
    } finally {
      await world.end();
    }
  }
});

it.each(['mails', 'executions', 'spaces', 'clock', 'logs'])('two runs of the same acts have the same %s', (part) => {
  const [one, two] = told.map((all) => all[part]);
  expect(JSON.stringify(one).length).toBeGreaterThan(10);
  expect(two).toEqual(one);
});
