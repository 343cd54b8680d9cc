import type { Functions } from '../../lambdas/adapters/functions.ts';
import { type GoogleDelegationSettings, makeGoogleDelegation } from '../../lambdas/adapters/google-delegation.ts';
import { brokerInput, makeBrokerGoogleToken } from '../../lambdas/broker-google-token/broker-google-token.ts';

export interface ABroker extends Pick<Functions, 'invoke'> {
  /** What it was asked for, in order. */
  asked: { email: string; scope: string }[];
}

/** The broker as its callers find it, with Google at these addresses; everybody is enrolled unless it is said who is. */
export const aBroker = (settings: GoogleDelegationSettings, enrolled?: string[]): ABroker => {
  const broker = makeBrokerGoogleToken({
    coordinators: { isEnrolled: async (email) => enrolled?.includes(email) ?? true },
    delegation: makeGoogleDelegation(settings),
    subjects: [],
  });
  const asked: ABroker['asked'] = [];
  return {
    asked,
    invoke: async (_name, input) => {
      const wish = brokerInput.parse(input);
      asked.push(wish);
      return await broker(wish);
    },
  };
};
