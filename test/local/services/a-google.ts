import { AwsClient, OAuth2Client } from 'google-auth-library';
import { calendar } from 'googleapis/build/src/apis/calendar/index.js';
import { meet } from 'googleapis/build/src/apis/meet/index.js';
import { createGoogle } from '../../../local/aws/services/google.ts';
import type { Delegation } from '../../../local/aws/services/google-auth.ts';
import { createRooms, type Rooms } from '../../../local/aws/services/rooms.ts';
import { aHost, type FakeHost } from './a-host.ts';
import { aServer, type TestServer } from './a-server.ts';

export const ISLA = 'isla.kerr@school.example';
const ACCOUNT = 'broker@project.iam.gserviceaccount.com';
const AUTH = 'https://www.googleapis.com/auth';
export const MEET_SCOPE = `${AUTH}/meetings.space.created`;
export const CALENDAR_SCOPES = [`${AUTH}/calendar.events.owned`, `${AUTH}/calendar.freebusy`];

export interface GoogleSetting {
  host: FakeHost;
  rooms: Rooms;
  server: TestServer;
}

/** Where tokens are handed out, and what time it is there. */
export interface TokenPlace {
  host: { clock: { now(): number } };
  server: { url: string };
}

export async function aGoogle(delegation: Delegation = {}): Promise<GoogleSetting> {
  const host = aHost();
  const rooms = createRooms(host, { publicUrl: 'http://127.0.0.1:8080' });
  const server = await aServer([], [createGoogle(host, { rooms, ...delegation }).handle]);
  return { host, rooms, server };
}

const credentials = { accessKeyId: 'ASIAMEETBROKER', secretAccessKey: 'x', token: 'y' };

/** The client that turns an AWS identity into a federated Google token. */
export function anAwsClient(
  { server }: Pick<TokenPlace, 'server'>,
  tokenUrl = `${server.url}/google/sts/v1/token`,
): AwsClient {
  const client = new AwsClient({
    type: 'external_account',
    audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/aws',
    subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
    token_url: tokenUrl,
    aws_security_credentials_supplier: {
      getAwsRegion: async () => 'eu-west-2',
      getAwsSecurityCredentials: async () => credentials,
    },
  });
  client.scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  return client;
}

export interface Grant {
  status: number;
  body: { access_token?: string; error?: string };
}

/** Keyless delegation as the deployed function does it: AWS identity, signed assertion, token of one user. */
export async function askToken(setting: TokenPlace, claims: object = {}): Promise<Grant> {
  const iat = Math.floor(setting.host.clock.now() / 1000);
  const scope = [MEET_SCOPE, ...CALENDAR_SCOPES].join(' ');
  const payload = {
    iss: ACCOUNT,
    sub: ISLA,
    aud: 'https://oauth2.googleapis.com/token',
    scope,
    iat,
    exp: iat + 3600,
    ...claims,
  };
  const { data } = await anAwsClient(setting).request<{ signedJwt: string }>({
    url: `${setting.server.url}/google/iam/v1/projects/-/serviceAccounts/${ACCOUNT}:signJwt`,
    method: 'POST',
    data: { payload: JSON.stringify(payload) },
  });
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: data.signedJwt,
  });
  const answer = await fetch(`${setting.server.url}/google/oauth/token`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}

/** Google's own clients, acting as one user and never trying twice. */
export async function clientsOf(setting: GoogleSetting, claims: object = {}) {
  const { body } = await askToken(setting, claims);
  const auth = new OAuth2Client();
  auth.setCredentials({ access_token: body.access_token ?? 'none' });
  const options = { auth, retry: false };
  return {
    meet: meet({ version: 'v2', rootUrl: `${setting.server.url}/google/meet/`, ...options }),
    calendar: calendar({ version: 'v3', rootUrl: `${setting.server.url}/google/`, ...options }),
  };
}

export type Clients = Awaited<ReturnType<typeof clientsOf>>;
