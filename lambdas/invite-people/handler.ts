import { makeChoices } from '../adapters/choices.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSlots } from '../adapters/slots.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { sessionInputSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeInvitePeople } from './invite-people.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionInputSchema,
  makeInvitePeople({
    ...surroundings,
    choices: makeChoices(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    workflows: makeWorkflows(),
  }),
);
