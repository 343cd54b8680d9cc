import { describe, expect, it } from 'vitest';
import { aRunningHost } from './a-running-host.ts';
import { aFunction, aRole, type TestResource } from './an-assembly.ts';

const functionArn = { 'Fn::GetAtt': ['Reader', 'Arn'] };
const print = `exports.handler = async ({ Records: [{ ses }] }) =>
  console.log(ses.receipt.action.type, ses.receipt.dmarcVerdict.status, ses.mail.destination.join());`;

const template = (leaveOut: string[] = []) => {
  const resources: Record<string, TestResource> = {
    ReaderRole: aRole(),
    Reader: aFunction('Reader'),
    ReaderPermission: {
      Type: 'AWS::Lambda::Permission',
      Properties: {
        Action: 'lambda:InvokeFunction',
        FunctionName: functionArn,
        Principal: 'ses.amazonaws.com',
        SourceAccount: { Ref: 'AWS::AccountId' },
      },
    },
    Raw: { Type: 'AWS::S3::Bucket' },
    RawPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: { Ref: 'Raw' },
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'ses.amazonaws.com' },
              Action: 's3:PutObject',
              Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Raw', 'Arn'] }, '/raw/*']] },
            },
          ],
        },
      },
    },
    Rules: { Type: 'AWS::SES::ReceiptRuleSet' },
    Rule: {
      Type: 'AWS::SES::ReceiptRule',
      Properties: {
        RuleSetName: { Ref: 'Rules' },
        Rule: {
          Enabled: true,
          ScanEnabled: true,
          Recipients: ['reply@example.org'],
          Actions: [
            { S3Action: { BucketName: { Ref: 'Raw' }, ObjectKeyPrefix: 'raw/' } },
            { LambdaAction: { FunctionArn: functionArn, InvocationType: 'Event' } },
          ],
        },
      },
      DependsOn: ['ReaderPermission', 'RawPolicy'].filter((id) => !leaveOut.includes(id)),
    },
  };
  for (const id of leaveOut) delete resources[id];
  return { resources, functions: { reader: print } };
};

const mail = ['From: ann@example.com', 'To: reply+ask1@example.org', 'Subject: Re: hello', '', 'Yes', ''].join('\r\n');

describe('a mail that comes in', () => {
  it.each([
    ['', 'Lambda PASS reply+ask1@example.org'],
    ['?auth=fail', 'Lambda FAIL reply+ask1@example.org'],
  ])('reaches the function of the receipt rule%s', async (query, line) => {
    const host = await aRunningHost(template());
    expect((await host.post(`/local/mail${query}`, mail)).status).toBe(200);
    expect(await host.get('/local/logs')).toMatchObject([{ source: 'Test-Reader', line }]);
    expect(await host.get('/local/arrived?from=ann@example.com')).toHaveLength(1);
  });

  it('is refused when no rule takes it', async () => {
    const host = await aRunningHost(template());
    expect((await host.post('/local/mail', mail.replaceAll('example.org', 'example.net'))).status).toBe(422);
  });

  it.each([
    ['ReaderPermission', 'SES has no permission to call'],
    ['RawPolicy', 'SES has no permission to write'],
  ])('would find no way in without %s, so the host does not start', async (id, message) => {
    await expect(aRunningHost(template([id]))).rejects.toThrow(message);
  });
});
