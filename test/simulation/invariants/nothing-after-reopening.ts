import { DAY } from '../moments.ts';
import { type Invariant, pairIdOf, type World } from '../world.ts';

/** All are told in office hours, at the pace of the mail; over a weekend that takes until Monday. */
const COMES_HOME = 3 * DAY;

/** A concern holds its pair until a person has looked. */
const held = ({ told, lives }: World): string[] =>
  told.worries
    .filter(({ settledAt }) => settledAt === undefined)
    .flatMap(({ ref }) => lives.filter((life) => life.ref === ref).map(pairIdOf));

export const nothingAfterReopening: Invariant = {
  name: 'I12',
  says: 'after reopening nothing runs',
  check: (world) => {
    const { told, now, executions, items } = world;
    if (told.reopenedAt === undefined || now < told.reopenedAt + COMES_HOME) return [];
    const waiting = held(world);
    const isHeld = (name: string) => waiting.some((pairId) => name.includes(pairId));
    const running = executions.filter(
      ({ status, name, machine }) => status === 'RUNNING' && !isHeld(name) && !/concern/.test(machine),
    );
    const booked = items.sessions.filter(
      ({ status, startsAt, pairId }) =>
        ['planned', 'claimed', 'invited'].includes(status) && Date.parse(startsAt) > now && !isHeld(pairId),
    );
    return [
      ...running.map(({ machine, name, currentSteps }) => `${machine} ${name} still runs: ${currentSteps.join(', ')}`),
      ...booked.map(({ id }) => `session ${id} is still booked`),
    ];
  },
};
