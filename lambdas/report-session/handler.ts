import { makeEvents } from '../adapters/events.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeReportSession } from './report-session.ts';

const { table, ...surroundings } = tableSurroundings();

export const handler = step(
  sessionInputSchema,
  makeReportSession({
    ...surroundings,
    sessions: makeSessions(table),
    slots: makeSlots(table),
    events: makeEvents(table),
    workflows: makeWorkflows(),
  }),
);
