import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { changeMind } from '../shared/asks/change-mind.ts';
import { invalidateAnswer } from '../shared/asks/invalidate-answer.ts';
import { recordAnswer } from '../shared/asks/record-answer.ts';
import { raiseConcern } from '../shared/concerns/raise-concern.ts';
import { makeStartConcern } from '../shared/concerns/start-concern.ts';
import { readEnvironment } from '../shared/environment.ts';
import { httpStep } from '../shared/http/http-step.ts';
import { takeMessage } from '../shared/messages/take-message.ts';
import { raiseSignal } from '../shared/pairs/raise-signal.ts';
import { clearEnding, setEnding } from '../shared/pairs/set-ending.ts';
import { tryAgain } from '../shared/sessions/try-again.ts';
import { needSupplies } from '../shared/tasks/supply-task.ts';
import { takeLeave } from '../shared/tasks/take-leave.ts';
import { makePagesTask } from './pages-task.ts';
import { makeStartHandOver } from './start-hand-over.ts';
import { makeStartNewCoordinator } from './start-new-coordinator.ts';
import { makeStartReopening } from './start-reopening.ts';
import { taskSurroundings } from './task-surroundings.ts';

const machines = readEnvironment(
  z.object({
    REOPEN_SCHOOLS_MACHINE_ARN: z.string(),
    MESSAGE_RELAY_MACHINE_ARN: z.string(),
    CONCERN_MACHINE_ARN: z.string(),
    HAND_OVER_MACHINE_ARN: z.string(),
    NEW_COORDINATOR_MACHINE_ARN: z.string(),
    END_PAIR_MACHINE_ARN: z.string(),
  }),
);
const surroundings = taskSurroundings();
const deps = {
  ...surroundings,
  endPairMachineArn: machines.END_PAIR_MACHINE_ARN,
  relayMachineArn: machines.MESSAGE_RELAY_MACHINE_ARN,
  startConcern: makeStartConcern(machines.CONCERN_MACHINE_ARN, surroundings.workflows),
  startHandOver: makeStartHandOver(machines.HAND_OVER_MACHINE_ARN, surroundings.workflows),
};

export const handler = httpStep(
  makePagesTask({
    ...deps,
    recordAnswer: async (given) => await recordAnswer(given, deps),
    changeMind: async (change) => await changeMind(change, deps),
    invalidateAnswer: async (wish) => await invalidateAnswer(wish, deps),
    raiseSignal: async (signal) => await raiseSignal(signal, deps),
    raiseConcern: async (concern) => await raiseConcern(concern, deps),
    takeMessage: async (given) => await takeMessage(given, deps),
    newId: randomUUID,
    needSupplies: async (given) => await needSupplies(given, deps),
    tryAgain: async (wish) => await tryAgain(wish, deps),
    takeLeave: async (taken) => await takeLeave(taken, deps),
    assignCoordinator: makeStartNewCoordinator(machines.NEW_COORDINATOR_MACHINE_ARN, deps.workflows),
    setEnding: async (wish) => await setEnding(wish, deps),
    clearEnding: async (pair, by) => await clearEnding(pair, by, deps),
    startReopening: makeStartReopening(machines.REOPEN_SCHOOLS_MACHINE_ARN, deps),
  }),
  sorryPage(deps.programme),
);
