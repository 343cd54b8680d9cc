import { makeSessions } from '../adapters/sessions.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { sessionTokenSchema } from '../shared/sessions/session-step.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeAskAttestation } from './ask-attestation.ts';

const surroundings = mailSurroundings();
const { table } = surroundings;

export const handler = step(
  sessionTokenSchema,
  makeAskAttestation({
    ...surroundings,
    sessions: makeSessions(table),
    workflows: makeWorkflows(),
  }),
);
