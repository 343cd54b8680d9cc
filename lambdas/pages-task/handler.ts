import * as z from 'zod';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { changeMind } from '../shared/change-mind.ts';
import { readEnvironment } from '../shared/environment.ts';
import { httpStep } from '../shared/http-step.ts';
import { invalidateAnswer } from '../shared/invalidate-answer.ts';
import { raiseSignal } from '../shared/raise-signal.ts';
import { recordAnswer } from '../shared/record-answer.ts';
import { needSupplies } from '../shared/supply-task.ts';
import { makePagesTask } from './pages-task.ts';
import { makeStartReopening } from './start-reopening.ts';
import { taskSurroundings } from './task-surroundings.ts';

const { REOPEN_SCHOOLS_MACHINE_ARN } = readEnvironment(z.object({ REOPEN_SCHOOLS_MACHINE_ARN: z.string() }));
const deps = taskSurroundings();

export const handler = httpStep(
  makePagesTask({
    ...deps,
    recordAnswer: async (given) => await recordAnswer(given, deps),
    changeMind: async (change) => await changeMind(change, deps),
    invalidateAnswer: async (wish) => await invalidateAnswer(wish, deps),
    raiseSignal: async (signal) => await raiseSignal(signal, deps),
    needSupplies: async (given) => await needSupplies(given, deps),
    startReopening: makeStartReopening(REOPEN_SCHOOLS_MACHINE_ARN, deps.workflows),
  }),
  sorryPage(deps.programme),
);
