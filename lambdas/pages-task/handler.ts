import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { changeMind } from '../shared/change-mind.ts';
import { readEnvironment } from '../shared/environment.ts';
import { httpStep } from '../shared/http-step.ts';
import { invalidateAnswer } from '../shared/invalidate-answer.ts';
import { raiseConcern } from '../shared/raise-concern.ts';
import { raiseSignal } from '../shared/raise-signal.ts';
import { recordAnswer } from '../shared/record-answer.ts';
import { clearEnding, setEnding } from '../shared/set-ending.ts';
import { makeStartConcern } from '../shared/start-concern.ts';
import { needSupplies } from '../shared/supply-task.ts';
import { takeLeave } from '../shared/take-leave.ts';
import { takeMessage } from '../shared/take-message.ts';
import { tryAgain } from '../shared/try-again.ts';
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
