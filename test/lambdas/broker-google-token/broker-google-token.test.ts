import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Coordinators, makeCoordinators } from '../../../lambdas/adapters/coordinators.ts';
import { makeGoogleDelegation } from '../../../lambdas/adapters/google-delegation.ts';
import { GOOGLE_SCOPES } from '../../../lambdas/adapters/google-scopes.ts';
import { brokerInput, makeBrokerGoogleToken } from '../../../lambdas/broker-google-token/broker-google-token.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { type AGoogle, openGoogle } from '../../adapters/a-google.ts';
import { aGoogle, type GoogleSetting, ISLA, MEET_SCOPE } from '../../local/services/a-google.ts';

const AUDIENCE = '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/aws';
const BROKER_KEY = 'AKIDEXAMPLE';

let store: ATable;
let coordinators: Coordinators;
beforeAll(async () => {
  process.env.AWS_REGION = 'eu-west-2';
  process.env.AWS_ACCESS_KEY_ID = BROKER_KEY;
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
  store = await aTable();
  coordinators = makeCoordinators(store.table);
  await coordinators.enrolCoordinator(ISLA, '2026-03-02T09:00:00.000Z');
});
afterAll(async () => await store.stop());

describe('the broker, with a Workspace that lets it in,', () => {
  let standIn: GoogleSetting;
  beforeEach(async () => {
    standIn = await aGoogle({
      domains: ['school.example'],
      scopes: [MEET_SCOPE],
      mayFederate: (key) => key === BROKER_KEY,
    });
    standIn.host.setNow(new Date().toISOString());
  });
  afterEach(() => standIn.server.close());

  const ask = async (email: string, scope: string, subjects: string[] = []) => {
    const root = `${standIn.server.url}/google`;
    const delegation = makeGoogleDelegation({
      GOOGLE_STS_URL: `${root}/sts/v1/token`,
      GOOGLE_IAM_URL: `${root}/iam/`,
      GOOGLE_TOKEN_URL: `${root}/oauth/token`,
      GOOGLE_AUDIENCE: AUDIENCE,
      GOOGLE_SERVICE_ACCOUNT: 'broker@project.iam.gserviceaccount.com',
    });
    return await makeBrokerGoogleToken({ coordinators, delegation, subjects })({ email, scope });
  };

  const whoseIs = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${standIn.server.url}/google/openid/v1/userinfo`, { headers });
    return await answer.json();
  };

  it('gives the token of an enrolled coordinator, for an hour at most', async () => {
    const brokered = await ask(ISLA, GOOGLE_SCOPES.meet);
    if (brokered.outcome === 'refused') throw new Error(brokered.reason);
    expect(await whoseIs(brokered.accessToken)).toMatchObject({ email: ISLA });
    expect(brokered.expiresAt - Date.now()).toBeLessThanOrEqual(3_600_000);
  });

  it.each([
    ['somebody who is not enrolled', 'head@school.example', GOOGLE_SCOPES.meet, 'not-enrolled'],
    ['a scope that it does not name', ISLA, 'https://www.googleapis.com/auth/drive', 'scope-not-named'],
    ['two scopes at once', ISLA, `${GOOGLE_SCOPES.meet} ${GOOGLE_SCOPES.events}`, 'scope-not-named'],
  ])('refuses %s before Google is asked', async (_what, email, scope, reason) => {
    standIn.host.faults.push({ target: 'google:auth', kind: '5xx' });
    expect(await ask(email, scope)).toEqual({ outcome: 'refused', reason });
    expect(standIn.host.faults).toHaveLength(1);
  });

  it('refuses an enrolled coordinator whom the deployment leaves out', async () => {
    expect(await ask(ISLA, GOOGLE_SCOPES.meet, ['@other.example'])).toEqual({
      outcome: 'refused',
      reason: 'not-a-subject',
    });
  });

  it.each([
    ['a scope that the Workspace has not delegated', ISLA, GOOGLE_SCOPES.events],
    ['a user whom the Workspace does not have', 'isla@elsewhere.example', GOOGLE_SCOPES.meet],
  ])('is refused for good by Google for %s, in words of ours', async (_what, email, scope) => {
    await coordinators.enrolCoordinator(email, '2026-03-02T09:00:00.000Z');
    await expect(ask(email, scope)).rejects.toMatchObject({
      name: 'GoogleRefused',
      message: 'act for a coordinator: 400',
    });
  });

  it('is refused by a pool that lets another role in', async () => {
    process.env.AWS_ACCESS_KEY_ID = 'ASIAANOTHER';
    await expect(ask(ISLA, GOOGLE_SCOPES.meet)).rejects.toMatchObject({ name: 'GoogleRefused' });
    process.env.AWS_ACCESS_KEY_ID = BROKER_KEY;
  });

  it.each([
    ['no address', { email: 'isla', scope: 's' }],
    ['no scope', { email: ISLA }],
  ])('takes no wish with %s', (_what, wish) => {
    expect(brokerInput.safeParse(wish).success).toBe(false);
  });
});

describe('while Google is in trouble the broker', () => {
  let service: AGoogle;
  beforeEach(async () => {
    service = await openGoogle({});
  });
  afterEach(async () => await service.close());

  const SIGNING = 'POST /iam/v1/projects/-/serviceAccounts/broker@example.test:signJwt';
  const ask = async () =>
    await makeBrokerGoogleToken({ coordinators, delegation: makeGoogleDelegation(service.settings), subjects: [] })({
      email: ISLA,
      scope: GOOGLE_SCOPES.meet,
    });

  it.each([SIGNING, 'POST /token'].flatMap((route) => [429, 500, 503].map((status) => [route, status] as const)))(
    'asks %s once and says that it may pass at %i',
    async (route, status) => {
      service.route(route, () => ({ status }));
      await expect(ask()).rejects.toMatchObject({ name: 'GoogleUnavailable' });
      const path = route.replace('POST ', '');
      expect(service.calls.filter((call) => call.path === path)).toHaveLength(1);
    },
  );

  it('says that it may pass when identities cannot be exchanged', async () => {
    service.route('POST /sts', () => ({ status: 429 }));
    await expect(ask()).rejects.toMatchObject({ name: 'GoogleUnavailable' });
  });

  it('exchanges its identity once for many tokens', async () => {
    const broker = makeBrokerGoogleToken({
      coordinators,
      delegation: makeGoogleDelegation(service.settings),
      subjects: [],
    });
    for (const scope of Object.values(GOOGLE_SCOPES)) await broker({ email: ISLA, scope });
    expect(service.calls.filter(({ path }) => path === '/sts')).toHaveLength(1);
    expect(service.calls.filter(({ path }) => path === '/token')).toHaveLength(3);
  });
});
