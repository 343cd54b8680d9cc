import type { DateTime } from 'luxon';
import { z } from 'zod';
import { askRefInput, makeAssessAsk } from '../../../lambdas/assess-ask/assess-ask.ts';
import { makeCloseAsk } from '../../../lambdas/close-ask/close-ask.ts';
import { makeHandToPerson } from '../../../lambdas/hand-to-person/hand-to-person.ts';
import { holdAskInput, makeHoldAsk } from '../../../lambdas/hold-ask/hold-ask.ts';
import { makeOpenAsk, openAskInput } from '../../../lambdas/open-ask/open-ask.ts';
import { makeOpenCallTask, openCallTaskInput } from '../../../lambdas/open-call-task/open-call-task.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import type { AskingWorld } from '../an-asking-world.ts';
import { definitionOf, type Play, playOut } from '../in-virtual-time.ts';

const stuckSchema = z.object({ machine: z.string(), executionName: z.string(), pairId: z.string() });

const stepsOf = ({ deps }: AskingWorld): Play['steps'] => ({
  OpenAsk: async (payload) => await makeOpenAsk(deps)(openAskInput.parse(payload)),
  HoldAsk: async (payload) => await makeHoldAsk(deps)(holdAskInput.parse(payload)),
  AssessAsk: async (payload) => await makeAssessAsk(deps)(askRefInput.parse(payload)),
  RemindPerson: async (payload) => await makeRemindPerson(deps)(askRefInput.parse(payload)),
  OpenCallTask: async (payload) => await makeOpenCallTask(deps)(openCallTaskInput.parse(payload)),
  CloseAsk: async (payload) => await makeCloseAsk(deps)(askRefInput.parse(payload)),
  HandToPerson: async (payload) => await makeHandToPerson(deps)(stuckSchema.parse(payload)),
});

/** Runs the real machine `ask` with the real steps to its end: one execution for each input. */
export const runAsks = async (
  world: AskingWorld,
  { inputs, ...plot }: Pick<Play, 'inputs' | 'startsAt' | 'at' | 'before'>,
) => {
  const play = {
    definition: definitionOf('ask'),
    inputs: inputs.map((input) => ({ generation: 1, entry: 1, ...input })),
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
