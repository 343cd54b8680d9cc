import { OAuth2Client } from 'google-auth-library';
import * as z from 'zod';
import { GoogleUnavailableError, TransientError } from '../../domain/errors.ts';
import type { Functions } from './functions.ts';
import { GoogleRefusedError } from './google-failure.ts';
import type { GoogleScope } from './google-scopes.ts';

const RENEW_BEFORE_MS = 60_000;

export const googleAuthSchema = z.object({ GOOGLE_BROKER: z.string().min(1) });
/** The broker's name or ARN. */
export type GoogleAuthSettings = z.infer<typeof googleAuthSchema>;

/** What the broker answers: the token of one coordinator for one scope, or why there is none. */
export const brokeredSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('granted'), accessToken: z.string(), expiresAt: z.number() }),
  z.object({ outcome: z.literal('refused'), reason: z.string() }),
]);
export type Brokered = z.infer<typeof brokeredSchema>;

const askTo = async (functions: Pick<Functions, 'invoke'>, broker: string, wish: object): Promise<Brokered> => {
  try {
    return brokeredSchema.parse(await functions.invoke(broker, wish));
  } catch (error) {
    if (error instanceof TransientError) throw new GoogleUnavailableError(`no token: ${error.message}`);
    throw error;
  }
};

/** Calls made at the same time share one answer. */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let asked: Promise<T> | undefined;
  return async () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return await asked;
  };
};

/**
 * Acts as a coordinator by a token that the broker hands out: for one scope each, kept until a minute before it runs out, and asked for
 * anew when Google takes it no more. Throws GoogleUnavailableError for what may pass by itself and GoogleRefusedError when the
 * broker gives none.
 */
export const makeGoogleAuth = ({ GOOGLE_BROKER }: GoogleAuthSettings, functions: Pick<Functions, 'invoke'>) => {
  const clients = new Map<string, OAuth2Client>();

  const askBroker = async (email: string, scope: GoogleScope) => {
    const brokered = await askTo(functions, GOOGLE_BROKER, { email, scope });
    if (brokered.outcome === 'refused') throw new GoogleRefusedError(`no token: ${brokered.reason}`);
    return { access_token: brokered.accessToken, expiry_date: brokered.expiresAt };
  };

  const connect = (email: string, scope: GoogleScope): OAuth2Client => {
    const client = new OAuth2Client({ eagerRefreshThresholdMillis: RENEW_BEFORE_MS, forceRefreshOnFailure: true });
    client.refreshHandler = shared(async () => await askBroker(email, scope));
    clients.set(`${scope} ${email}`, client);
    return client;
  };

  return (email: string, scope: GoogleScope): OAuth2Client => clients.get(`${scope} ${email}`) ?? connect(email, scope);
};
export type GoogleAuth = ReturnType<typeof makeGoogleAuth>;
