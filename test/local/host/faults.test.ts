import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { makeObjects } from '../../../lambdas/adapters/objects.ts';
import { rootKey } from '../../../local/aws/host/caller-keys.ts';
import { askToken } from '../services/a-google.ts';
import { aRunningHost } from './a-running-host.ts';
import { aFunction, anApi, aRole, aTable } from './an-assembly.ts';

const machineArn = 'arn:aws:states:eu-west-2:111111111111:stateMachine:Test-machine';
const template = {
  resources: {
    Table: aTable,
    Bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } },
    },
    Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
    MachineRole: aRole([], 'states.amazonaws.com'),
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        StateMachineName: 'Test-machine',
        RoleArn: { 'Fn::GetAtt': ['MachineRole', 'Arn'] },
        Definition: { QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Succeed' } } },
      },
    },
    PrintRole: aRole(),
    Print: aFunction('Print'),
    ...anApi('Print', ['POST /']),
    MayPrint: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: { Ref: 'Print' },
        Principal: 'events.amazonaws.com',
      },
    },
    Uploaded: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.s3'] },
        Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Print', 'Arn'] } }],
      },
    },
  },
  functions: { print: `exports.handler = async () => (console.log('printed'), { statusCode: 200, body: 'fine' });` },
};

async function aSetting() {
  const host = await aRunningHost(template);
  const { awsPort } = await host.get('/local/ready');
  const url = `http://127.0.0.1:${awsPort}`;
  const credentials = { accessKeyId: rootKey, secretAccessKey: 'x' };
  return { host, url, client: { region: 'eu-west-2', endpoint: url, credentials, maxAttempts: 1 } };
}
type Setting = Awaited<ReturnType<typeof aSetting>>;

interface Service {
  /** The name of the error, or the status of an answer. */
  call(setting: Setting): Promise<unknown>;
  /** How often the call did its work. */
  effects(setting: Setting): Promise<unknown>;
}

const Key = { pk: 'P', sk: 'A' };
const printed = async ({ host }: Setting) => (await host.get('/local/logs')).length;
const settled = async ({ host }: Setting) =>
  await host.post('/local/clock', { to: (await host.get('/local/clock')).now });

const SERVICES: Record<string, Service> = {
  dynamodb: {
    call: ({ client }) =>
      DynamoDBDocumentClient.from(new DynamoDBClient(client)).send(
        new UpdateCommand({
          ...{ TableName: 'Test-Table', Key, UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': 1 } },
        }),
      ),
    effects: async ({ client }) => {
      const documents = DynamoDBDocumentClient.from(new DynamoDBClient(client));
      return (await documents.send(new GetCommand({ TableName: 'Test-Table', Key }))).Item?.n ?? 0;
    },
  },
  s3: {
    call: ({ client }) =>
      makeObjects('test-bucket', new S3Client({ ...client, forcePathStyle: true })).putText('k', 'x'),
    effects: printed,
  },
  ses: {
    call: ({ client }) => {
      const Data = Buffer.from('From: a@example.org\r\nTo: b@example.com\r\nSubject: s\r\n\r\nt');
      return new SESClient(client).send(new SendRawEmailCommand({ RawMessage: { Data } }));
    },
    effects: async ({ host }) => (await host.get('/local/mail')).length,
  },
  states: {
    call: ({ client }) => new SFNClient(client).send(new StartExecutionCommand({ stateMachineArn: machineArn })),
    effects: async ({ host }) => (await host.get('/local/executions')).length,
  },
  http: {
    call: async ({ host }) => {
      const { status } = await fetch(host.url, { method: 'POST' });
      if (status !== 200) throw Object.assign(new Error(), { name: String(status) });
    },
    effects: printed,
  },
  'google:meet': {
    call: async ({ host, url }) => {
      const clock = { now: () => Date.parse('2020-06-01T08:00:00.000Z') };
      const { body } = await askToken({ host: { clock }, server: { url } });
      const headers = { authorization: `Bearer ${body.access_token}`, 'content-type': 'application/json' };
      const { status } = await fetch(`${url}/v2/spaces`, { method: 'POST', headers, body: '{}' });
      if (status !== 200) throw Object.assign(new Error(), { name: String(status) });
      return host;
    },
    effects: async ({ host }) => (await host.get('/local/spaces')).length,
  },
};

describe('the next call of a service', () => {
  it.each<[string, string, string, number]>([
    ['dynamodb', 'throttle', 'ProvisionedThroughputExceededException', 0],
    ['dynamodb', '5xx', 'InternalServerError', 0],
    ['dynamodb', 'timeout', 'InternalServerError', 1],
    ['dynamodb', 'duplicate', 'fine', 2],
    ['s3', 'throttle', 'SlowDown', 0],
    ['s3', '5xx', 'InternalError', 0],
    ['s3', 'timeout', 'InternalError', 1],
    ['s3', 'duplicate', 'fine', 2],
    ['ses', 'throttle', 'Throttling', 0],
    ['ses', '5xx', 'InternalFailure', 0],
    ['ses', 'timeout', 'InternalFailure', 1],
    ['ses', 'duplicate', 'fine', 2],
    ['states', 'throttle', 'ThrottlingException', 0],
    ['states', '5xx', 'InternalServerError', 0],
    ['states', 'timeout', 'InternalServerError', 1],
    ['states', 'duplicate', 'fine', 2],
    ['http', 'throttle', '429', 0],
    ['http', '5xx', '500', 0],
    ['http', 'timeout', '503', 1],
    ['http', 'duplicate', 'fine', 2],
    ['google:meet', 'throttle', '429', 0],
    ['google:meet', '5xx', '503', 0],
    ['google:meet', 'timeout', '504', 1],
    ['google:meet', 'duplicate', 'fine', 2],
    ['google:meet', '401', '401', 0],
    ['google:meet', '403', '403', 0],
    ['google:meet', '404', '404', 0],
    ['google:meet', '409', '409', 0],
    ['google:meet', '429', '429', 0],
  ])(
    '%s, asked to %s, ends %s after %i times its work; the one after that is as ever',
    async (target, kind, name, times) => {
      const setting = await aSetting();
      const service = SERVICES[target];
      const outcome = async () =>
        (await service?.call(setting).then(
          () => 'fine',
          (error: unknown) => (error instanceof Error ? error.name : error),
        )) ?? 'nothing';
      await setting.host.post('/local/faults', { target, kind });
      expect(await outcome()).toBe(name);
      await settled(setting);
      expect(await service?.effects(setting)).toBe(times);
      expect(await outcome()).toBe('fine');
      expect(await setting.host.get('/local/faults')).toEqual([]);
    },
  );

  it('may be any of a family', async () => {
    const setting = await aSetting();
    await setting.host.post('/local/faults', { target: 'google', kind: '403', times: 9 });
    await expect(SERVICES['google:meet']?.call(setting)).rejects.toThrow();
  });
});

it('an event comes twice when the bus is asked to', async () => {
  const setting = await aSetting();
  await setting.host.post('/local/faults', { target: 'events', kind: 'duplicate' });
  await SERVICES.s3?.call(setting);
  await settled(setting);
  expect(await printed(setting)).toBe(2);
});

it.each([
  [{ target: 'dynamo', kind: 'throttle' }, 'dynamodb'],
  [{ target: 'dynamodb', kind: 'explode' }, 'throttle'],
  [{ target: 'ses:events', kind: 'throttle' }, 'duplicate'],
  [{ target: 'ses', kind: 'throttle', times: 0 }, 'times'],
])('a fault that no stand-in knows is refused: %j', async (fault, known) => {
  const { host } = await aSetting();
  const { status, body } = await host.post('/local/faults', fault);
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(known)]);
});
