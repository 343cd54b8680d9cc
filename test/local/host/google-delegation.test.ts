import { expect, it } from 'vitest';
import { anAwsClient, askToken, MEET_SCOPE } from '../services/a-google.ts';
import { aRunningHost, MONDAY_NINE } from './a-running-host.ts';

const place = async (google?: { role: string; scopes: string[] }) => {
  const host = await aRunningHost({ resources: {} }, google === undefined ? {} : { google });
  return {
    server: { url: `http://127.0.0.1:${host.awsPort}` },
    host: { clock: { now: () => Date.parse(MONDAY_NINE) } },
  };
};

it('Google lets in the one role that was named to it, and whoever is not of this account is not', async () => {
  const { server } = await place({ role: 'the-broker', scopes: [MEET_SCOPE] });
  await expect(anAwsClient({ server }).getAccessToken()).rejects.toThrow('attribute condition');
});

it('Google lets everybody in when nothing was said', async () => {
  expect(await askToken(await place())).toMatchObject({ status: 200 });
});
