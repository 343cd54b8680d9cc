import { randomUUID } from 'node:crypto';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { httpStep } from '../shared/http-step.ts';
import { withManager } from '../shared/manager.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { withActs } from './acts.ts';
import { makePagesPerson } from './pages-person.tsx';

const surroundings = withManager(mailSurroundings());
const { table } = surroundings;

const world = {
  ...surroundings,
  asks: makeAsks(table),
  choices: makeChoices(table),
  consents: makeConsents(table),
  plans: makePlans(table),
  sessions: makeSessions(table),
  signals: makeSignals(table),
  workflows: makeWorkflows(),
};

export const handler = httpStep(makePagesPerson(withActs(world, randomUUID)));
