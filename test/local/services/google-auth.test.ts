import { afterEach, beforeEach, expect, it } from 'vitest';
import { userIdOf } from '../../../local/aws/services/rooms-owner.ts';
import { aGoogle, anAwsClient, askToken, clientsOf, type GoogleSetting, ISLA, MEET_SCOPE } from './a-google.ts';

let setting: GoogleSetting;

beforeEach(async () => {
  setting = await aGoogle({
    domains: ['school.example'],
    scopes: [MEET_SCOPE],
    mayFederate: (key) => key === 'ASIAMEETBROKER',
  });
});

afterEach(() => setting.server.close());

it('an AWS identity becomes a token that acts as one user', async () => {
  const { meet } = await clientsOf(setting, { scope: MEET_SCOPE });
  const { data } = await meet.spaces.create({ requestBody: {} });
  expect(setting.rooms.find(data.name?.slice('spaces/'.length) ?? '')?.owner).toBe(ISLA);
});

it.each([
  ['a user of another domain', { scope: MEET_SCOPE, sub: 'x@elsewhere.example' }, 'invalid_grant'],
  ['a scope that was not delegated', { scope: 'https://www.googleapis.com/auth/drive' }, 'unauthorized_client'],
  ['an assertion that has run out', { scope: MEET_SCOPE, iat: 1_000, exp: 4_600 }, 'invalid_grant'],
])('%s gets no token', async (_what, claims, error) => {
  expect(await askToken(setting, claims)).toMatchObject({ status: 400, body: { error } });
});

it('an AWS role that the pool does not let in is refused', async () => {
  const other = await aGoogle({ mayFederate: () => false });
  await expect(anAwsClient(other).getAccessToken()).rejects.toThrow('attribute condition');
  other.server.close();
});

it('only a signed GetCallerIdentity request counts as an AWS identity', async () => {
  const body = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token_type: 'urn:ietf:params:aws:token-type:aws4_request',
    audience: '//iam.googleapis.com/x',
    subject_token: encodeURIComponent(
      JSON.stringify({ url: 'https://sts.amazonaws.com', method: 'POST', headers: [] }),
    ),
  });
  const answer = await fetch(`${setting.server.url}/google/sts/v1/token`, { method: 'POST', body });
  expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
});

it('a token tells whose it is, with the id that Meet gives to its user', async () => {
  const { body } = await askToken(setting, { scope: MEET_SCOPE });
  const headers = { authorization: `Bearer ${body.access_token}` };
  const answer = await fetch(`${setting.server.url}/google/openid/v1/userinfo`, { headers });
  expect(await answer.json()).toMatchObject({ sub: userIdOf(ISLA), email: ISLA, name: 'Isla Kerr' });
});

it('a token runs out after an hour on the clock', async () => {
  const { meet } = await clientsOf(setting, { scope: MEET_SCOPE });
  setting.host.setNow('2027-03-01T11:00:01.000Z');
  await expect(meet.spaces.create({ requestBody: {} })).rejects.toMatchObject({ status: 401 });
});

it('a token with other scopes is refused', async () => {
  const { calendar } = await clientsOf(setting, { scope: MEET_SCOPE });
  await expect(calendar.freebusy.query({ requestBody: {} })).rejects.toMatchObject({ status: 403 });
});
