import * as z from 'zod';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makeNews } from '../adapters/news.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { changeMind } from '../shared/change-mind.ts';
import { readEnvironment } from '../shared/environment.ts';
import { httpStep } from '../shared/http-step.ts';
import { withManager } from '../shared/manager.ts';
import { raiseSignal } from '../shared/raise-signal.ts';
import { recordAnswer } from '../shared/record-answer.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makePagesTask } from './pages-task.ts';
import { makeStartReopening } from './start-reopening.ts';

const { REOPEN_SCHOOLS_MACHINE_ARN } = readEnvironment(z.object({ REOPEN_SCHOOLS_MACHINE_ARN: z.string() }));
const surroundings = withManager(mailSurroundings());
const { table } = surroundings;
const workflows = makeWorkflows();
const deps = {
  ...surroundings,
  asks: makeAsks(table),
  choices: makeChoices(table),
  consents: makeConsents(table),
  news: makeNews(table),
  plans: makePlans(table),
  sessions: makeSessions(table),
  signals: makeSignals(table),
  slots: makeSlots(table),
  workflows,
};

export const handler = httpStep(
  makePagesTask({
    ...deps,
    recordAnswer: async (given) => await recordAnswer(given, deps),
    changeMind: async (change) => await changeMind(change, deps),
    raiseSignal: async (signal) => await raiseSignal(signal, deps),
    startReopening: makeStartReopening(REOPEN_SCHOOLS_MACHINE_ARN, workflows),
  }),
);
