import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { makeChoices } from '../adapters/choices.ts';
import { makeSessionRecords } from '../adapters/session-records.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { httpStep } from '../shared/http/http-step.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makePagesJoin } from './pages-join.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = httpStep(
  makePagesJoin({
    ...surroundings,
    choices: makeChoices(table),
    records: makeSessionRecords(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
    google: googleSurroundings(),
  }),
  sorryPage(surroundings.programme),
);
