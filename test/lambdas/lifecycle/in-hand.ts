import { makeSlots } from '../../../lambdas/adapters/slots.ts';
import { makeUntold } from '../../../lambdas/adapters/untold.ts';
import type { AskingWorld } from '../an-asking-world.ts';
import { P } from './furnish.ts';

const CONTACT_WORK = ['ask-person', 'call-person', 'welcome-call', 'propose-plan', 'unreached', 'pass-on'];

/** The day of the Meet that is booked. */
const DAY = '2026-05-12';

const bookings = async ({ deps }: AskingWorld): Promise<string[]> => {
  const sessions = await deps.sessions.listSessions(P);
  const slots = makeSlots(deps.table);
  const taken = await Promise.all(
    ['coordinator', 'next-colleague', 'covering-colleague', 'mentor'].map(
      async (who) => [who, await slots.takenUnits(`${P}-${who}`, DAY)] as const,
    ),
  );
  return [
    ...sessions
      .filter(({ status }) => status !== 'cancelled')
      .map(({ status }) => (status === 'live' ? 'a Meet that goes on' : 'a Meet')),
    ...taken.filter(([, units]) => units.size > 0).map(([who]) => `time of the ${who}`),
  ];
};

/** Written, and its workflow has yet to hear of it. */
const untold = async ({ deps }: AskingWorld): Promise<string[]> => {
  const { asks, changes, signals, tasks, sessions, messages } = await makeUntold(deps.table).listUntold();
  return Object.entries({ asks, changes, signals, tasks, sessions, messages })
    .filter(([, found]) => found.length > 0)
    .map(([kind]) => `${kind} untold`);
};

/** What is still in hand of contact: Meets, a plan, open questions, words on their way, and the work that hangs on them. */
export const inHand = async (world: AskingWorld): Promise<string[]> => {
  const { deps } = world;
  const asks = await deps.asks.listAsks(P);
  const plan = await deps.plans.getPlan(P);
  const messages = await deps.messages.listMessages(P);
  const tasks = await deps.tasks.listOpenTasks();
  return [
    ...(await bookings(world)),
    ...asks
      .filter(({ answer, closedAt }) => answer === undefined && closedAt === undefined)
      .map(({ side }) => `a question to the ${side}`),
    ...(plan === undefined || plan.status === 'ended' ? [] : ['a plan']),
    ...messages
      .filter(({ status }) => ['allowed', 'redacted', 'handed-over'].includes(status))
      .map(({ status }) => `a message ${status}`),
    ...tasks.filter(({ kind }) => CONTACT_WORK.includes(kind)).map(({ kind }) => `task ${kind}`),
    ...(await untold(world)),
  ];
};
