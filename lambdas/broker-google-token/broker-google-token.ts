import * as z from 'zod';
import { mayActAs } from '../../domain/rules/people/may-act-as.ts';
import type { Coordinators } from '../adapters/coordinators.ts';
import type { Brokered } from '../adapters/google-auth.ts';
import type { GoogleDelegation } from '../adapters/google-delegation.ts';
import { GOOGLE_SCOPES } from '../adapters/google-scopes.ts';

export const brokerInput = z.object({ email: z.email(), scope: z.string() });

export interface BrokerDeps {
  coordinators: Pick<Coordinators, 'isEnrolled'>;
  delegation: Pick<GoogleDelegation, 'grant'>;
  subjects: readonly string[];
}

const SCOPES = Object.values(GOOGLE_SCOPES);

/**
 * Hands out a token that acts as one coordinator for one scope; the one function that Google knows. Its answer is a secret: nothing of
 * it is logged. Throws GoogleUnavailableError.
 */
export const makeBrokerGoogleToken =
  ({ coordinators, delegation, subjects }: BrokerDeps) =>
  async ({ email, scope }: z.infer<typeof brokerInput>): Promise<Brokered> => {
    const isEnrolled = await coordinators.isEnrolled(email);
    const answer = mayActAs({ email, scope, isEnrolled, scopes: SCOPES, subjects });
    if (answer.outcome === 'no') return { outcome: 'refused', reason: answer.reason };
    return { outcome: 'granted', ...(await delegation.grant(email, scope)) };
  };
