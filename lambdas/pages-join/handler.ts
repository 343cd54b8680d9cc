import { randomUUID } from 'node:crypto';
import { sorryPage } from '../../views/pages/sorry-page.tsx';
import { makeAsks } from '../adapters/asks.ts';
import { makeChoices } from '../adapters/choices.ts';
import { makeDrafts } from '../adapters/drafts.ts';
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
    asks: makeAsks(table),
    choices: makeChoices(table),
    drafts: makeDrafts(table),
    records: makeSessionRecords(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
    google: googleSurroundings(),
    newId: randomUUID,
  }),
  sorryPage(surroundings.programme),
);
