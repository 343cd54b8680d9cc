import { describe, expect, it } from 'vitest';
import { aRunningHost, aStateDir } from './a-running-host.ts';
import { aFunction, aRole, type TestResource } from './an-assembly.ts';

const functionArn = { 'Fn::GetAtt': ['Worker', 'Arn'] };

const may = (Principal: string): TestResource => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: functionArn, Principal },
});

const aRule = (Properties: Record<string, unknown>): TestResource => ({
  Type: 'AWS::Events::Rule',
  Properties: { State: 'ENABLED', Targets: [{ Id: 'Target0', Arn: functionArn }], ...Properties },
});

const machine = {
  QueryLanguage: 'JSONata',
  StartAt: 'Hold',
  States: { Hold: { Type: 'Wait', Seconds: 3600, Next: 'Done' }, Done: { Type: 'Succeed' } },
};

const uploaded = {
  source: ['aws.s3'],
  'detail-type': ['Object Created'],
  detail: { object: { key: [{ suffix: '.csv' }] } },
};

const base = (worker: string) => ({
  resources: {
    Letters: { Type: 'AWS::SQS::Queue' },
    WorkerRole: aRole([{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['Letters', 'Arn'] } }]),
    Worker: aFunction('Worker', { DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['Letters', 'Arn'] } } }),
    WorkerPermission: may('events.amazonaws.com'),
    Cohorts: {
      Type: 'AWS::S3::Bucket',
      Properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } },
    },
    Uploaded: aRule({ EventPattern: uploaded }),
  } as Record<string, TestResource>,
  functions: { worker },
});

const print = `exports.handler = async (event) => console.log(JSON.stringify(event.detail ?? event));`;
const enrol = { bucketLogicalIdPrefix: 'Cohorts' };
const lines = (logs: { line: string }[]) => logs.map(({ line }) => line);

describe('events', () => {
  it('reach the function of a matching rule', async () => {
    const host = await aRunningHost(base(print), { enrol });
    const { status } = await host.post('/local/enrol', 'pair_ref\nP1\n');
    expect(status).toBe(502);
    const [line = ''] = lines(await host.get('/local/logs'));
    expect(JSON.parse(line)).toMatchObject({ object: { key: 'cohorts/1.csv' } });
  });

  it('do not reach a function that does not let EventBridge in', async () => {
    const template = base(print);
    delete template.resources.WorkerPermission;
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/enrol', 'x');
    expect(await host.get('/local/logs')).toEqual([]);
    expect(host.log.join()).toContain('no permission');
  });

  it('that cannot be delivered go to the dead-letter queue of the target', async () => {
    const template = base(print);
    delete template.resources.WorkerPermission;
    const queueArn = { 'Fn::GetAtt': ['Letters', 'Arn'] };
    template.resources.Uploaded = aRule({
      EventPattern: uploaded,
      Targets: [{ Id: 'T', Arn: functionArn, DeadLetterConfig: { Arn: queueArn } }],
    });
    const letIn = {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Principal: { Service: 'events.amazonaws.com' },
      Resource: queueArn,
      Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': ['Uploaded', 'Arn'] } } },
    };
    template.resources.LettersPolicy = {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: [{ Ref: 'Letters' }], PolicyDocument: { Version: '2012-10-17', Statement: [letIn] } },
    };
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/enrol', 'x');
    expect(await host.get('/local/queues')).toMatchObject([{ queue: 'Test-Letters' }]);
  });

  it('start an execution with the input that the rule makes', async () => {
    const template = base(print);
    const arn = 'arn:aws:states:eu-west-2:111111111111:stateMachine:Test-hold';
    template.resources.MachineRole = aRole([], 'states.amazonaws.com');
    template.resources.Machine = {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        StateMachineName: 'Test-hold',
        RoleArn: { 'Fn::GetAtt': ['MachineRole', 'Arn'] },
        DefinitionString: JSON.stringify(machine),
      },
    };
    template.resources.RuleRole = aRole([{ Effect: 'Allow', Action: 'states:StartExecution', Resource: arn }]);
    const InputTransformer = { InputPathsMap: { key: '$.detail.object.key' }, InputTemplate: '{"file":<key>}' };
    const target = { Id: 'T', Arn: arn, RoleArn: { 'Fn::GetAtt': ['RuleRole', 'Arn'] }, InputTransformer };
    template.resources.Uploaded = aRule({ EventPattern: uploaded, Targets: [target] });
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/enrol', 'x');
    const [execution] = await host.get('/local/executions?machine=Test-hold');
    expect(execution).toMatchObject({ status: 'RUNNING' });
    await host.post('/local/clock', { next: true });
    const whole = await host.get(`/local/executions/${encodeURIComponent(execution.arn)}`);
    expect(whole).toMatchObject({ status: 'SUCCEEDED', input: { file: 'cohorts/1.csv' } });
  });
});

describe('an event whose function fails', () => {
  const fail = `exports.handler = async () => { throw new RangeError('no'); };`;

  it('is tried again after one and two minutes, then kept as a dead letter', async () => {
    const host = await aRunningHost(base(fail), { enrol });
    await host.post('/local/enrol', 'x');
    expect((await host.get('/local/clock')).due).toMatchObject([{ at: '2020-06-01T08:01:00.000Z' }]);
    await host.post('/local/clock', { next: true });
    expect((await host.get('/local/clock')).due).toMatchObject([{ at: '2020-06-01T08:03:00.000Z' }]);
    expect(await host.get('/local/queues')).toEqual([]);
    await host.post('/local/clock', { next: true });
    const [letter] = await host.get('/local/queues');
    expect(letter).toMatchObject({ queue: 'Test-Letters', attributes: { ErrorMessage: 'no' } });
  });

  it.each([
    ['as often as its configuration says', { MaximumRetryAttempts: 1 }, 2, '2020-06-01T08:01:00.000Z'],
    ['not at all when none is wanted', { MaximumRetryAttempts: 0 }, 1, '2020-06-01T08:00:00.000Z'],
    ['only while it is young enough', { MaximumEventAgeInSeconds: 60 }, 2, '2020-06-01T08:01:00.000Z'],
  ])('is tried %s, then told to its destination', async (_what, settings, attempts, at) => {
    const template = base(fail);
    const DestinationConfig = { OnFailure: { Destination: { 'Fn::GetAtt': ['Letters', 'Arn'] } } };
    template.resources.Worker = aFunction('Worker');
    template.resources.Config = {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: { FunctionName: { Ref: 'Worker' }, Qualifier: '$LATEST', DestinationConfig, ...settings },
    };
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/enrol', 'x');
    await host.post('/local/clock', { advance: 'PT1H' });
    const letters = await host.get('/local/queues');
    expect(letters).toHaveLength(1);
    expect(JSON.parse(letters[0].body)).toMatchObject({
      timestamp: at,
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: attempts },
      requestPayload: { detail: { object: { key: 'cohorts/1.csv' } } },
      responsePayload: { errorType: 'RangeError', errorMessage: 'no' },
    });
  });

  it('is lost, which the log tells, when its role may not send it to the queue', async () => {
    const template = base(fail);
    template.resources.WorkerRole = aRole();
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/enrol', 'x');
    await host.post('/local/clock', { advance: 'PT1H' });
    expect(await host.get('/local/queues')).toEqual([]);
    expect(host.log.join()).toContain('is lost: its role is not authorized to perform: sqs:SendMessage');
  });

  it('is tried again by a host that was restarted meanwhile, with the code of today', async () => {
    const stateDir = aStateDir();
    const first = await aRunningHost(base(fail), { enrol, stateDir });
    await first.post('/local/enrol', 'x');
    await first.close();
    const second = await aRunningHost(base(print), { enrol, stateDir });
    await second.post('/local/clock', { advance: 'PT1M' });
    expect(await second.get('/local/logs')).toHaveLength(1);
    expect((await second.get('/local/clock')).due).toEqual([]);
  });
});

describe('a schedule', () => {
  it('runs on the clock as housekeeping', async () => {
    const template = base(print);
    template.resources.Tick = aRule({ ScheduleExpression: 'rate(5 minutes)' });
    const host = await aRunningHost(template, { enrol });
    expect((await host.get('/local/clock')).due).toEqual([]);
    await host.post('/local/clock', { advance: 'PT5M' });
    expect(await host.get('/local/logs')).toHaveLength(1);
  });

  it('is passed over while nothing changes, for at most a day', async () => {
    const template = base(print);
    template.resources.Tick = aRule({ ScheduleExpression: 'rate(5 minutes)' });
    const host = await aRunningHost(template, { enrol });
    await host.post('/local/clock', { advance: 'P30D' });
    expect((await host.get('/local/logs')).length).toBeLessThan(40);
    expect((await host.get('/local/logs')).length).toBeGreaterThan(29);
  });
});
