import { functionsSchema, makeFunctions } from '../../adapters/functions.ts';
import { googleSchema, makeGoogle } from '../../adapters/google.ts';
import { googleAuthSchema, makeGoogleAuth } from '../../adapters/google-auth.ts';
import { readEnvironment } from '../environment.ts';

/** Google, acting for coordinators by the broker's leave; called by handlers only. */
export const googleSurroundings = () => {
  const environment = readEnvironment(googleSchema.extend(googleAuthSchema.shape).extend(functionsSchema.shape));
  return makeGoogle(environment, makeGoogleAuth(environment, makeFunctions(environment)));
};
