import { AwsClient, OAuth2Client } from 'google-auth-library';
import * as z from 'zod';

/** Exactly what delegation is granted for; nothing here can read mail, contacts or other people's calendars. */
const SCOPES = [
  'https://www.googleapis.com/auth/meetings.space.created',
  'https://www.googleapis.com/auth/calendar.events.owned',
  'https://www.googleapis.com/auth/calendar.freebusy',
].join(' ');

/** Google checks this very audience, wherever the exchange is posted to. */
const TOKEN_AUDIENCE = 'https://oauth2.googleapis.com/token';
const LIFETIME_SECONDS = 3600;
const RENEW_BEFORE_MS = 60_000;
const TIMEOUT_MS = 8_000;

export const googleAuthSchema = z.object({
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
export type GoogleAuthSettings = z.infer<typeof googleAuthSchema>;

const signedSchema = z.object({ signedJwt: z.string() });
const grantSchema = z.object({ access_token: z.string(), expires_in: z.number() });

const makeBroker = (settings: GoogleAuthSettings): AwsClient => {
  const broker = new AwsClient({
    type: 'external_account',
    audience: settings.GOOGLE_AUDIENCE,
    subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
    token_url: settings.GOOGLE_STS_URL,
    credential_source: {
      environment_id: 'aws1',
      regional_cred_verification_url: 'https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15',
    },
  });
  broker.scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  return broker;
};

const signFor = async (broker: AwsClient, email: string, settings: GoogleAuthSettings): Promise<string> => {
  const iat = Math.floor(Date.now() / 1000);
  const account = settings.GOOGLE_SERVICE_ACCOUNT;
  const claims = { iss: account, sub: email, aud: TOKEN_AUDIENCE, scope: SCOPES, iat, exp: iat + LIFETIME_SECONDS };
  const signed = await broker.request({
    url: `${settings.GOOGLE_IAM_URL.replace(/\/$/, '')}/v1/projects/-/serviceAccounts/${account}:signJwt`,
    method: 'POST',
    data: { payload: JSON.stringify(claims) },
    timeout: TIMEOUT_MS,
  });
  return signedSchema.parse(signed.data).signedJwt;
};

const exchange = async (client: OAuth2Client, assertion: string, tokenUrl: string) => {
  const granted = await client.transporter.request({
    url: tokenUrl,
    method: 'POST',
    data: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
    timeout: TIMEOUT_MS,
  });
  const { access_token, expires_in } = grantSchema.parse(granted.data);
  return { access_token, expiry_date: Date.now() + expires_in * 1000 };
};

/**
 * Acts as a coordinator without any key: the Lambda's own AWS identity is exchanged for Google's, which signs an assertion of the
 * delegated service account. One client per coordinator, kept until a minute before its token expires.
 * Source: googleapis/google-auth-library-nodejs#1509; google-github-actions/auth#63.
 */
export const makeGoogleAuth = (settings: GoogleAuthSettings) => {
  const broker = makeBroker(settings);
  const clients = new Map<string, OAuth2Client>();

  const connect = (email: string): OAuth2Client => {
    const client = new OAuth2Client({ eagerRefreshThresholdMillis: RENEW_BEFORE_MS });
    client.refreshHandler = async () =>
      await exchange(client, await signFor(broker, email, settings), settings.GOOGLE_TOKEN_URL);
    clients.set(email, client);
    return client;
  };

  /** `email` must be a coordinator's: the caller has looked the person up. */
  return (email: string): OAuth2Client => clients.get(email) ?? connect(email);
};
export type GoogleAuth = ReturnType<typeof makeGoogleAuth>;
