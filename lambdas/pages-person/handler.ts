import { randomUUID } from 'node:crypto';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeConsents } from '../adapters/consents.ts';
import { makeDrafts } from '../adapters/drafts.ts';
import { makePlans } from '../adapters/plans.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSignals } from '../adapters/signals.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { changeMind } from '../shared/change-mind.ts';
import { httpStep } from '../shared/http-step.ts';
import { recordAnswer } from '../shared/record-answer.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { requestCall } from './call-back.ts';
import { makePagesPerson } from './pages-person.tsx';
import { askQuestion, raiseConcern } from './take-words.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;
const deps = {
  ...surroundings,
  asks: makeAsks(table),
  choices: makeChoices(table),
  consents: makeConsents(table),
  signals: makeSignals(table),
  workflows: makeWorkflows(),
};

export const handler = httpStep(
  makePagesPerson({
    ...deps,
    plans: makePlans(table),
    sessions: makeSessions(table),
    drafts: makeDrafts(table),
    recordAnswer: async (given) => await recordAnswer(given, deps),
    changeMind: async (given) => await changeMind(given, deps),
    raiseConcern: async (given) => await raiseConcern(given, deps),
    askQuestion: async (given) => await askQuestion(given, deps),
    callBack: async (who) => await requestCall(who, deps),
    keepWords: async (key, text) => await deps.rawMails.putText(key, text),
    newId: randomUUID,
  }),
);
