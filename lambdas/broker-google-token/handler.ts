import * as z from 'zod';
import { makeCoordinators } from '../adapters/coordinators.ts';
import { googleDelegationSchema, makeGoogleDelegation } from '../adapters/google-delegation.ts';
import { makeTable } from '../adapters/table.ts';
import { readEnvironment } from '../shared/environment.ts';
import { step } from '../shared/step.ts';
import { brokerInput, makeBrokerGoogleToken } from './broker-google-token.ts';

const environment = readEnvironment(
  googleDelegationSchema.extend({
    TABLE_NAME: z.string(),
    GOOGLE_SUBJECTS: z.string().transform((list) => list.split(' ').filter(Boolean)),
  }),
);

export const handler = step(
  brokerInput,
  makeBrokerGoogleToken({
    coordinators: makeCoordinators(makeTable(environment.TABLE_NAME)),
    delegation: makeGoogleDelegation(environment),
    subjects: environment.GOOGLE_SUBJECTS,
  }),
);
