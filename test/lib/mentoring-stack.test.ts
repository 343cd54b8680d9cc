import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readConfig } from '../../lib/config.ts';
import { FUNCTION_NEEDS } from '../../lib/function-needs.ts';
import { MACHINES } from '../../lib/state-machines.ts';
import { PROGRAMME } from '../lambdas/an-asking-world.ts';
import { aStack, references } from './a-stack.ts';

describe('the stack', () => {
  let made: ReturnType<typeof aStack>;
  beforeAll(() => {
    made = aStack();
  });
  afterAll(() => rmSync(made.outdir, { recursive: true, force: true }));
  const all = (type: string) => made.all(type);

  it('synthesizes without an account and without a warning or an error', () => {
    expect(Annotations.fromStack(made.stack).findWarning('*', Match.anyValue())).toEqual([]);
    expect(Annotations.fromStack(made.stack).findError('*', Match.anyValue())).toEqual([]);
  });

  it('has no cycle among its resources', () => {
    const open = new Set<string>();
    const done = new Set<string>();
    const { resources } = made;
    const visit = (name: string, path: string[]): void => {
      if (done.has(name) || !(name in resources)) return;
      if (open.has(name)) throw new Error(`cycle: ${[...path, name].join(' → ')}`);
      open.add(name);
      for (const next of references(resources[name])) visit(next, [...path, name]);
      open.delete(name);
      done.add(name);
    };
    for (const name of Object.keys(resources)) visit(name, []);
    expect(done.size).toBe(Object.keys(resources).length);
  });

  it('has a function for every folder with a handler, and the other way round', () => {
    const folders = readdirSync('lambdas').filter((name) => existsSync(`lambdas/${name}/handler.ts`));
    expect(Object.keys(FUNCTION_NEEDS).sort()).toEqual(folders.sort());
  });

  it('has every machine, which writes no execution data to its log', () => {
    const machines = all('AWS::StepFunctions::StateMachine');
    expect(machines).toHaveLength(MACHINES.length);
    for (const [name, { Properties }] of machines)
      expect(Properties.LoggingConfiguration, name).toMatchObject({ IncludeExecutionData: false });
  });

  it('gives every log group a retention and every function a time-out and a dead-letter queue', () => {
    for (const [name, { Properties }] of all('AWS::Logs::LogGroup'))
      expect(Properties.RetentionInDays, name).toBeGreaterThan(0);
    for (const [name, { Properties }] of all('AWS::Lambda::Function')) {
      expect(Properties.Timeout, name).toBeGreaterThan(0);
      expect(Properties.DeadLetterConfig, name).toBeDefined();
    }
  });

  it('has AWS write to somebody as soon as an event is given up, and says what broke and where to read on', () => {
    const [[queue = ''] = []] = all('AWS::SQS::Queue');
    for (const [name, { Properties }] of all('AWS::Lambda::Function'))
      expect(references(Properties.DeadLetterConfig), name).toEqual([queue]);
    const alarms = all('AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    const watching = alarms.find(({ Dimensions }) => references(Dimensions).includes(queue));
    expect(watching).toMatchObject({ Threshold: 1, EvaluationPeriods: 1, Namespace: 'AWS/SQS' });
    const subscribed = all('AWS::SNS::Subscription').map(([, { Properties }]) => Properties);
    for (const { AlarmActions, AlarmDescription } of alarms) {
      const reached = subscribed.filter(({ TopicArn }) =>
        references(AlarmActions).includes(references(TopicArn)[0] ?? ''),
      );
      expect(reached).toMatchObject([{ Protocol: 'email', Endpoint: 'laura.bertie@breakthrough.example.org' }]);
      const section = /docs\/operations\.md, "(.+)"/.exec(String(AlarmDescription))?.[1];
      expect(readFileSync('docs/operations.md', 'utf8')).toContain(`**${section}.**`);
    }
  });

  it('deletes the lists of schools after a month, and no mail by a rule of its own', () => {
    const rules = Object.fromEntries(
      all('AWS::S3::Bucket').map(([name, { Properties }]) => [
        name.replace(/^Buckets|[0-9A-F]{8}$/g, ''),
        Properties.LifecycleConfiguration,
      ]),
    );
    expect(rules).toEqual({
      RawMails: undefined,
      Cohorts: {
        Rules: [{ Status: 'Enabled', ExpirationInDays: 30, NoncurrentVersionExpiration: { NoncurrentDays: 1 } }],
      },
    });
  });

  it('keeps table, buckets and key when the stack goes', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key'])
      for (const [name, { DeletionPolicy }] of all(type)) expect(DeletionPolicy, name).toBe('Retain');
  });

  it('gives no role everything', () => {
    for (const [name, { Properties }] of all('AWS::IAM::Policy')) {
      const statements = (Properties.PolicyDocument as { Statement: { Action: string | string[] }[] }).Statement;
      const wide = statements.flatMap(({ Action }) => [Action].flat()).filter((action) => action.endsWith('*'));
      expect(wide, name).toEqual([]);
    }
  });

  it('answers a HEAD wherever it answers a GET, and has a page of ours for every other address', () => {
    const keys = all('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => String(Properties.RouteKey));
    const paths = (method: string) =>
      keys.filter((key) => key.startsWith(`${method} `)).map((key) => key.split(' ')[1]);
    expect(paths('GET').length).toBeGreaterThan(5);
    expect(paths('HEAD').sort()).toEqual(paths('GET').sort());
    expect(keys).toContain('$default');
  });

  it('lets scanners open all links of a cohort’s first mails, and of those that follow, with room for people', () => {
    const Properties = all('AWS::ApiGatewayV2::Stage').map(([, stage]) => stage.Properties)[0] ?? {};
    const limits = z.object({ ThrottlingRateLimit: z.number(), ThrottlingBurstLimit: z.number() });
    const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = limits.parse(Properties.DefaultRouteSettings);
    const [opened, firstMails] = [4 * 2, 50];
    expect(rate).toBeGreaterThanOrEqual(2 * opened * PROGRAMME.mailsPerSecond);
    expect(burst).toBeGreaterThan(opened * firstMails);
  });

  it('logs the route of a request, never its path, which holds a token', () => {
    const Properties = all('AWS::ApiGatewayV2::Stage').map(([, stage]) => stage.Properties)[0] ?? {};
    const format = JSON.stringify(Properties.AccessLogSettings);
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/context\.(path|requestUri)/);
  });
});

describe('a deployment whose record is not complete', () => {
  it('is refused with every missing field named', () => {
    expect(() => readConfig(JSON.stringify({ mail: {}, google: {}, programme: {} }))).toThrow(
      /mail\.domain[\s\S]*google\.serviceAccount[\s\S]*programme\.manager[\s\S]*programme\.phoneNumber/,
    );
  });
});
