import type { DateTime } from 'luxon';
import { z } from 'zod';
import { makeNews } from '../../../lambdas/adapters/news.ts';
import { makeAskAboutMessage } from '../../../lambdas/ask-about-message/ask-about-message.ts';
import { makeDeliverMessage } from '../../../lambdas/deliver-message/deliver-message.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { makeScanMessage } from '../../../lambdas/scan-message/scan-message.ts';
import { type GivenMessage, takeMessage } from '../../../lambdas/shared/messages/take-message.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { type FinishDeps, finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { makeTellOfBlock } from '../../../lambdas/tell-of-block/tell-of-block.ts';
import type { AskingWorld } from '../an-asking-world.ts';
import { definitionOf, type Play, playOut } from '../in-virtual-time.ts';

const about = z.object({ pairId: z.string(), messageId: z.string() });
const waiting = about.extend({ token: z.string() });
const stuck = z.object({ machine: z.string(), executionName: z.string(), pairId: z.string() });

const stepsOf = ({ deps }: AskingWorld): Play['steps'] => ({
  ScanMessage: async (payload) => await makeScanMessage(deps)(about.parse(payload)),
  AskAboutMessage: async (payload) => await makeAskAboutMessage(deps)(waiting.parse(payload)),
  DeliverMessage: async (payload) => await makeDeliverMessage(deps)(about.parse(payload)),
  TellOfBlock: async (payload) => await makeTellOfBlock(deps)(about.parse(payload)),
  HandToPerson: async (payload) => await makeHandToPerson(deps)(stuck.parse(payload)),
});

export const finishDeps = ({ deps }: AskingWorld): FinishDeps => ({
  ...deps,
  news: makeNews(deps.table),
  raiseSignal: async () => undefined,
});

/** What the coordinator's page does with a message: the decision first, then the task. */
export const decideOn = async (
  world: AskingWorld,
  { pairId, id }: { pairId: string; id: string },
  event: 'allow' | 'redact' | 'block',
  { taskId = `read-message.${pairId}/${id}`, ...fields }: { taskId?: string; passedKey?: string } = {},
): Promise<void> => {
  const at = toInstant(world.clock.now);
  await world.deps.messages.moveMessage({ pairId, id }, event, { ...fields, decidedAt: at, decidedBy: 'coordinator' });
  const task = await world.deps.tasks.getTask(taskId);
  if (task === undefined) throw new Error(`no task ${taskId}`);
  await finishTask(task, { by: 'coordinator', at, outcome: event }, finishDeps(world));
};

/** Takes a message in and runs its real machine with the real steps to its end. */
export const relay = async (
  world: AskingWorld,
  given: GivenMessage,
  plot: Pick<Play, 'startsAt' | 'at' | 'before'>,
) => {
  world.clock.now = plot.startsAt;
  await takeMessage(given, world.deps);
  const play = {
    definition: definitionOf('message-relay'),
    inputs: [{ pairId: given.pairId, messageId: given.id }],
    steps: stepsOf(world),
    setNow: (now: DateTime) => {
      world.clock.now = now;
    },
    ...plot,
  };
  return await playOut(play, (succeed) => {
    world.deps.workflows.succeedTask = async (token, output) => {
      world.told.push({ token, output });
      await succeed(token, output);
      return 'told';
    };
  });
};
