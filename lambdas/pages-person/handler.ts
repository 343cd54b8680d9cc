import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makeMessages } from '../adapters/messages.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { makeStartConcern } from '../shared/concerns/start-concern.ts';
import { readEnvironment } from '../shared/environment.ts';
import { httpStep } from '../shared/http/http-step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { withActs } from './acts.ts';
import { makePagesPerson } from './pages-person.tsx';

const surroundings = mailSurroundings();
const { table } = surroundings;
const { CONCERN_MACHINE_ARN, MESSAGE_RELAY_MACHINE_ARN } = readEnvironment(
  z.object({ CONCERN_MACHINE_ARN: z.string(), MESSAGE_RELAY_MACHINE_ARN: z.string() }),
);
const workflows = makeWorkflows();

const world = {
  ...surroundings,
  asks: makeAsks(table),
  choices: makeChoices(table),
  consents: makeConsents(table),
  messages: makeMessages(table),
  plans: makePlans(table),
  sessions: makeSessions(table),
  signals: makeSignals(table),
  workflows,
  startConcern: makeStartConcern(CONCERN_MACHINE_ARN, workflows),
  relayMachineArn: MESSAGE_RELAY_MACHINE_ARN,
};

export const handler = httpStep(makePagesPerson(withActs(world, randomUUID)), sorryPage(world.programme));
