import { describe, expect, it } from 'vitest';
import { aBundle } from './a-bundle.ts';
import { aRunningHost, aStateDir } from './a-running-host.ts';
import { aFunction, anApi, aRole, aTable } from './an-assembly.ts';

const writer = aBundle(`
  import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
  import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const TableName = process.env.TABLE;
  const commands = {
    put: (pk) => new PutCommand({ TableName, Item: { pk, sk: 'a', g1: 'x', at: new Date().toISOString() } }),
    get: (pk) => new GetCommand({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true }),
    delete: (pk) => new DeleteCommand({ TableName, Key: { pk, sk: 'a' } }),
    claim: (pk) => new PutCommand({
      TableName,
      Item: { pk, sk: 'a', by: 'second' },
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
    query: (g1) => new QueryCommand({
      TableName,
      IndexName: 'byG1',
      KeyConditionExpression: 'g1 = :g1',
      ExpressionAttributeValues: { ':g1': g1 },
    }),
  };
  export const handler = async ({ queryStringParameters: { act, key } }) => {
    try {
      return await client.send(commands[act](key));
    } catch ({ name, message, Item }) {
      return { name, message, Item };
    }
  };
`);

const tableArn = { 'Fn::GetAtt': ['Table', 'Arn'] };
const indexArn = { 'Fn::Join': ['', [tableArn, '/index/*']] };
const allow = (Action: string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const keepConsents = {
  Effect: 'Deny',
  Action: ['dynamodb:DeleteItem'],
  Resource: tableArn,
  Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['CONSENT#*'] } },
};
const everything = [
  allow(['dynamodb:PutItem', 'dynamodb:GetItem', 'dynamodb:DeleteItem'], tableArn),
  allow(['dynamodb:Query'], indexArn),
  keepConsents,
];

const template = (statements: unknown[]) => ({
  resources: {
    Table: aTable,
    WriterRole: aRole(statements),
    Writer: aFunction('Writer', { Environment: { Variables: { TABLE: { Ref: 'Table' } } }, Timeout: 20 }),
    ...anApi('Writer', ['GET /']),
  },
  functions: { writer },
});

describe('a function with the AWS SDK', () => {
  it('writes and reads the table at virtual time', async () => {
    const host = await aRunningHost(template(everything));
    await host.get('/?act=put&key=PAIR');
    expect(await host.get('/?act=get&key=PAIR')).toMatchObject({ Item: { at: '2020-06-01T08:00:00.000Z' } });
    expect(await host.get('/?act=query&key=x')).toMatchObject({ Count: 1 });
  });

  it('is given the item that stood in the way of a conditional write', async () => {
    const host = await aRunningHost(template(everything));
    await host.get('/?act=put&key=PAIR');
    const refused = await host.get('/?act=claim&key=PAIR');
    expect(refused.name).toBe('ConditionalCheckFailedException');
    expect(JSON.stringify(refused.Item)).toContain('"x"');
  });

  it('finds after a restart what it wrote', async () => {
    const stateDir = aStateDir();
    const first = await aRunningHost(template(everything), { stateDir });
    await first.get('/?act=put&key=PAIR');
    await first.close();
    const second = await aRunningHost(template(everything), { stateDir });
    expect(await second.get('/?act=get&key=PAIR')).toMatchObject({ Item: { pk: 'PAIR' } });
  });

  it('is refused what its role does not allow, in the words of IAM', async () => {
    const host = await aRunningHost(template([]));
    expect(await host.get('/?act=put&key=PAIR')).toEqual({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::111111111111:assumed-role/Test-WriterRole/local is not authorized to perform: ' +
        'dynamodb:PutItem on resource: arn:aws:dynamodb:eu-west-2:111111111111:table/Test-Table ' +
        'because no identity-based policy allows the dynamodb:PutItem action',
    });
  });

  it('is refused what a condition denies, by partition key', async () => {
    const host = await aRunningHost(template(everything));
    expect(await host.get('/?act=delete&key=CONSENT%231')).toMatchObject({ name: 'AccessDeniedException' });
    expect(await host.get('/?act=delete&key=PAIR')).not.toHaveProperty('name');
  });

  it('leaves a record of the permissions it used', async () => {
    const host = await aRunningHost(template(everything));
    await host.get('/?act=get&key=PAIR');
    expect(await host.get('/local/used-permissions')).toMatchObject([{ action: 'dynamodb:GetItem', allowed: true }]);
  });

  it.each([
    ['throttle', 2],
    ['5xx', 2],
  ])('gets over a fault of the table that passes: %s', async (kind, times) => {
    const host = await aRunningHost(template(everything));
    await host.post('/local/faults', { target: 'dynamodb', kind, times });
    expect(await host.get('/?act=put&key=PAIR')).not.toHaveProperty('name');
    expect(await host.get('/local/faults')).toEqual([]);
  });
});

describe('a scheduled function that only reads', () => {
  const Key = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } };
  const SSESpecification = { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } };
  const Table = { ...aTable, Properties: { ...aTable.Properties, SSESpecification } };
  const mayDecrypt = allow(['kms:Decrypt'], { 'Fn::GetAtt': ['Key', 'Arn'] });
  const read = JSON.stringify({ queryStringParameters: { act: 'get', key: 'PAIR' } });
  const Targets = [{ Id: 'T', Arn: { 'Fn::GetAtt': ['Writer', 'Arn'] }, Input: read }];
  const Tick = { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(5 minutes)', Targets } };
  const EventsPermission = {
    Type: 'AWS::Lambda::Permission',
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Writer' }, Principal: 'events.amazonaws.com' },
  };
  const { resources, functions } = template([...everything, mayDecrypt]);
  const scheduled = { resources: { ...resources, Key, Table, Tick, EventsPermission }, functions };
  const countReads = (used: { action: string; count: number }[]) =>
    used.find(({ action }) => action === 'dynamodb:GetItem')?.count;

  it('changes nothing, so it is passed over until something changes', async () => {
    const host = await aRunningHost(scheduled);
    await host.post('/local/clock', { advance: 'PT1H' });
    expect(countReads(await host.get('/local/used-permissions'))).toBe(1);
    await host.get('/?act=put&key=PAIR');
    await host.post('/local/clock', { advance: 'PT1H' });
    expect(countReads(await host.get('/local/used-permissions'))).toBe(2);
  });
});
