import { googleSchema, makeGoogle } from '../adapters/google.ts';
import { googleAuthSchema, makeGoogleAuth } from '../adapters/google-auth.ts';
import { readEnvironment } from './environment.ts';

/** Google, acting for coordinators without a key; called by handlers only. */
export const googleSurroundings = () => {
  const environment = readEnvironment(googleSchema.extend(googleAuthSchema.shape));
  return makeGoogle(environment, makeGoogleAuth(environment));
};
