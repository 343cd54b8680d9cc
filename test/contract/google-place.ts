import { makeGoogle } from '../../lambdas/adapters/google.ts';
import { makeGoogleAuth } from '../../lambdas/adapters/google-auth.ts';
import type { GoogleDelegationSettings } from '../../lambdas/adapters/google-delegation.ts';
import { aBroker } from '../adapters/a-broker.ts';
import { aGoogle, type GoogleSetting, ISLA } from '../local/services/a-google.ts';
import { isReal } from './place.ts';

/** Where Google is, and whom we act for there. */
export interface GooglePlace {
  google: ReturnType<typeof makeGoogle>;
  coordinator: string;
  /** The stand-in; its rooms can be entered. */
  standIn?: GoogleSetting;
  close(): void;
}

const named = (name: string): string | undefined => process.env[`MENTORING_CONTRACT_GOOGLE${name}`];

/** Google's own is tried with these three beside MENTORING_CONTRACT=aws: an AWS identity is what it trusts. */
export const isNamed = [named('AUDIENCE'), named('SERVICEACCOUNT'), named('COORDINATOR')].every(Boolean);

const REAL = {
  GOOGLE_STS_URL: 'https://sts.googleapis.com/v1/token',
  GOOGLE_IAM_URL: 'https://iamcredentials.googleapis.com/',
  GOOGLE_TOKEN_URL: 'https://oauth2.googleapis.com/token',
};
const REAL_ROOTS = {
  GOOGLE_MEET_URL: 'https://meet.googleapis.com/',
  GOOGLE_CALENDAR_URL: 'https://www.googleapis.com/',
};

const byBroker = (settings: GoogleDelegationSettings) => makeGoogleAuth({ GOOGLE_BROKER: 'broker' }, aBroker(settings));

export async function openGooglePlace(): Promise<GooglePlace> {
  return isReal ? openReal() : openStandIn();
}

function openReal(): GooglePlace {
  const auth = byBroker({
    ...REAL,
    GOOGLE_AUDIENCE: named('AUDIENCE') ?? '',
    GOOGLE_SERVICE_ACCOUNT: named('SERVICEACCOUNT') ?? '',
  });
  return { google: makeGoogle(REAL_ROOTS, auth), coordinator: named('COORDINATOR') ?? '', close: () => undefined };
}

async function openStandIn(): Promise<GooglePlace> {
  process.env.AWS_REGION = 'eu-west-2';
  process.env.AWS_ACCESS_KEY_ID = 'AKIDEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  const standIn = await aGoogle();
  standIn.host.setNow(new Date().toISOString());
  const { url } = standIn.server;
  const auth = byBroker({
    GOOGLE_STS_URL: `${url}/google/sts/v1/token`,
    GOOGLE_IAM_URL: `${url}/google/iam/`,
    GOOGLE_TOKEN_URL: `${url}/google/oauth/token`,
    GOOGLE_AUDIENCE: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/aws',
    GOOGLE_SERVICE_ACCOUNT: 'broker@project.iam.gserviceaccount.com',
  });
  const roots = { GOOGLE_MEET_URL: `${url}/google/meet/`, GOOGLE_CALENDAR_URL: `${url}/google/` };
  return { google: makeGoogle(roots, auth), coordinator: ISLA, standIn, close: standIn.server.close };
}
