import { AwsClient, OAuth2Client } from 'google-auth-library';
import * as z from 'zod';
import { askGoogle } from './google-failure.ts';

/** Google checks this very audience, wherever the exchange is posted to. */
const TOKEN_AUDIENCE = 'https://oauth2.googleapis.com/token';
const LIFETIME_SECONDS = 3600;
/** For each of three calls: all of them fit into the time that a caller waits. */
const TIMEOUT_MS = 4_000;

export const googleDelegationSchema = z.object({
  GOOGLE_STS_URL: z.url(),
  GOOGLE_IAM_URL: z.url(),
  GOOGLE_TOKEN_URL: z.url(),
  GOOGLE_AUDIENCE: z.string().min(1),
  GOOGLE_SERVICE_ACCOUNT: z.string().min(1),
});
/**
 * `GOOGLE_STS_URL` and `GOOGLE_TOKEN_URL` are whole addresses (https://sts.googleapis.com/v1/token and
 * https://oauth2.googleapis.com/token), `GOOGLE_IAM_URL` is the root to which `v1/…` is added (https://iamcredentials.googleapis.com/).
 */
export type GoogleDelegationSettings = z.infer<typeof googleDelegationSchema>;

export interface Grant {
  accessToken: string;
  /** Epoch milliseconds. */
  expiresAt: number;
}

const signedSchema = z.object({ signedJwt: z.string() });
const grantSchema = z.object({ access_token: z.string(), expires_in: z.number() });

/** Asked once: who calls us asks again. */
const ONCE = { timeout: TIMEOUT_MS, retry: false };

const makeFederated = (settings: GoogleDelegationSettings): AwsClient => {
  const federated = new AwsClient({
    type: 'external_account',
    audience: settings.GOOGLE_AUDIENCE,
    subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
    token_url: settings.GOOGLE_STS_URL,
    credential_source: {
      environment_id: 'aws1',
      regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
    },
  });
  federated.scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  return federated;
};

/**
 * Acts for one user of the Workspace without any key: the Lambda's own AWS identity is exchanged for Google's, which signs an assertion
 * of the delegated service account, which is exchanged for a token of that user. Whether it may is for the caller to decide.
 * Throws GoogleUnavailableError for what may pass by itself and GoogleRefusedError for what Google does not grant.
 * Source: googleapis/google-auth-library-nodejs#1509; google-github-actions/auth#63.
 */
export const makeGoogleDelegation = (settings: GoogleDelegationSettings) => {
  const federated = makeFederated(settings);
  const { transporter } = new OAuth2Client();
  const account = settings.GOOGLE_SERVICE_ACCOUNT;

  const sign = async (email: string, scope: string): Promise<string> => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: account, sub: email, aud: TOKEN_AUDIENCE, scope, iat, exp: iat + LIFETIME_SECONDS };
    const signed = await federated.request({
      url: `${settings.GOOGLE_IAM_URL.replace(/\/$/, '')}/v1/projects/-/serviceAccounts/${account}:signJwt`,
      method: 'POST',
      data: { payload: JSON.stringify(claims) },
      ...ONCE,
    });
    return signedSchema.parse(signed.data).signedJwt;
  };

  const exchange = async (assertion: string): Promise<Grant> => {
    const granted = await transporter.request({
      url: settings.GOOGLE_TOKEN_URL,
      method: 'POST',
      data: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
      ...ONCE,
    });
    const { access_token, expires_in } = grantSchema.parse(granted.data);
    return { accessToken: access_token, expiresAt: Date.now() + expires_in * 1000 };
  };

  return {
    grant: async (email: string, scope: string): Promise<Grant> =>
      await askGoogle('act for a coordinator', async () => await exchange(await sign(email, scope))),
  };
};
export type GoogleDelegation = ReturnType<typeof makeGoogleDelegation>;
