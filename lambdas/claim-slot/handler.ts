import { makeChoices } from '../adapters/choices.ts';
import { makePeople } from '../adapters/people.ts';
import { makeSessions } from '../adapters/sessions.ts';
import { makeSlots } from '../adapters/slots.ts';
import { googleSurroundings } from '../shared/sessions/google-surroundings.ts';
import { sessionTokenSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeClaimSlot } from './claim-slot.ts';

const surroundings = tableSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionTokenSchema,
  makeClaimSlot({
    ...surroundings,
    choices: makeChoices(table),
    people: makePeople(table),
    sessions: makeSessions(table),
    slots: makeSlots(table),
    google: googleSurroundings(),
  }),
);
