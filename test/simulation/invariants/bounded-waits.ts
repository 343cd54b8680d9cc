import { DAY } from '../moments.ts';
import type { Invariant, World } from '../world.ts';

/** Executions live a year at most on AWS, and a wait of ours 300 days; children's own ends lie beyond it. */
const LONGEST_WAIT = 366 * DAY;
const ENDED = ['returned', 'closed'];
/** What stands still until a person acts has a task of somebody's. */
const NEEDS_TASK = ['stuck', 'concern'];

const isLife = ({ machine, status }: World['executions'][number]): boolean =>
  machine.endsWith('pair-lifecycle') && status === 'RUNNING';

const alive = ({ items }: World) => items.pairs.filter(({ standing }) => !ENDED.includes(standing));

const withoutLife = (world: World): string[] =>
  alive(world)
    .filter(({ id, generation }) => !world.executions.some((one) => isLife(one) && one.name === `${id}-${generation}`))
    .map(({ id }) => `${id} is alive and no workflow carries it`);

const withoutEnd = ({ executions, due, now }: World): string[] =>
  executions
    .filter(({ status, currentSteps }) => status === 'RUNNING' && currentSteps.length > 0)
    .filter(({ arn }) => !due.some(({ key, at }) => key.startsWith(`${arn}|`) && Date.parse(at) <= now + LONGEST_WAIT))
    .map(({ machine, name, currentSteps }) => `${machine} ${name} waits in ${currentSteps.join(', ')} without an end`);

const withoutOwner = (world: World): string[] =>
  alive(world)
    .filter(({ pauseReason }) => NEEDS_TASK.includes(pauseReason ?? ''))
    .filter(
      ({ id }) =>
        !world.items.tasks.some((task) => task.pairId === id && task.doneAt === undefined && task.ownerId !== ''),
    )
    .map(({ id, pauseReason }) => `${id} is paused (${pauseReason}) and nobody has a task`);

export const boundedWaits: Invariant = {
  name: 'I10',
  says: 'every live pair has a bounded wait with an owner',
  check: (world) => [...withoutLife(world), ...withoutEnd(world), ...withoutOwner(world)],
};
