import { expect, it } from 'vitest';
import { aRunningHost, MONDAY_NINE } from './a-running-host.ts';

const signedFor = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=AKIALOCALHOST0000000/20200601/eu-west-2/${service}/aws4_request, SignedHeaders=host, Signature=0`;

it.each([
  ['without a signature', {}, '{}', 403],
  ['for a service that is not here', { authorization: signedFor('kinesis') }, '{}', 501],
  [
    'that cannot be read',
    { authorization: signedFor('dynamodb'), 'x-amz-target': 'DynamoDB_20120810.GetItem' },
    '{',
    500,
  ],
])(
  'the answer to a call %s tells the time of the clock, by which clients correct theirs',
  async (_what, headers, body, status) => {
    const host = await aRunningHost({ resources: {} });
    const { awsPort } = await host.get('/local/ready');
    const answer = await fetch(`http://127.0.0.1:${awsPort}/`, { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('date')]).toEqual([status, new Date(MONDAY_NINE).toUTCString()]);
  },
);
