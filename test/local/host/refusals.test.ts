import { expect, it } from 'vitest';
import { aBundle } from './a-bundle.ts';
import { aRunningHost } from './a-running-host.ts';
import { aFunction, anApi, aRole, aTable } from './an-assembly.ts';

const caller = aBundle(`
  import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
  import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
  import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
  import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
  const Data = Buffer.from('From: a@example.org\\r\\nTo: b@example.com\\r\\nSubject: s\\r\\n\\r\\nt');
  const stateMachineArn = 'arn:aws:states:eu-west-2:111111111111:stateMachine:m';
  const Key = { pk: { S: 'P' }, sk: { S: 'A' } };
  const calls = {
    dynamodb: () => new DynamoDBClient({}).send(new GetItemCommand({ TableName: 'Test-Table', Key })),
    s3: () => new S3Client({ forcePathStyle: true }).send(new PutObjectCommand({ Bucket: 'test-bucket', Key: 'k', Body: 'x' })),
    ses: () => new SESClient({}).send(new SendRawEmailCommand({ RawMessage: { Data } })),
    states: () => new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn })),
  };
  export const handler = async ({ queryStringParameters: { service } }) => {
    try {
      await calls[service]();
      return 'taken';
    } catch ({ name, message, $metadata }) {
      return { name, message, status: $metadata.httpStatusCode };
    }
  };
`);

const template = {
  resources: {
    Table: aTable,
    Bucket: { Type: 'AWS::S3::Bucket' },
    Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
    CallerRole: aRole(),
    Caller: aFunction('Caller', { Timeout: 20 }),
    ...anApi('Caller', ['GET /']),
  },
  functions: { caller },
};

it.each([
  ['dynamodb', 'AccessDeniedException', 400, 'dynamodb:GetItem', 'dynamodb:eu-west-2:111111111111:table/Test-Table'],
  ['s3', 'AccessDenied', 403, 's3:PutObject', 's3:::test-bucket/k'],
  ['ses', 'AccessDenied', 403, 'ses:SendRawEmail', 'ses:eu-west-2:111111111111:identity/example.org'],
  ['states', 'AccessDeniedException', 400, 'states:StartExecution', 'states:eu-west-2:111111111111:stateMachine:m'],
])(
  'what a role does not allow is refused by %s in its own form and in the words of IAM',
  async (service, name, status, action, resource) => {
    const host = await aRunningHost(template);
    expect(await host.get(`/?service=${service}`)).toEqual({
      ...{ name, status },
      message:
        'User: arn:aws:sts::111111111111:assumed-role/Test-CallerRole/local is not authorized to perform: ' +
        `${action} on resource: arn:aws:${resource} because no identity-based policy allows the ${action} action`,
    });
  },
);
