import { describe, expect, it } from 'vitest';
import { aBundle } from './a-bundle.ts';
import { aRunningHost } from './a-running-host.ts';
import { aFunction, anApi, aRole, type TestResource } from './an-assembly.ts';

const allow = (Action: string | string[], Resource: unknown) => ({ Effect: 'Allow', Action, Resource });
const machineArn = (name: string) => `arn:aws:states:eu-west-2:111111111111:stateMachine:${name}`;

function aStateMachine(name: string, state: Record<string, unknown>, more: Record<string, unknown> = {}): TestResource {
  const definition = { QueryLanguage: 'JSONata', StartAt: 'Only', States: { Only: { End: true, ...state } } };
  return {
    Type: 'AWS::StepFunctions::StateMachine',
    Properties: {
      StateMachineName: name,
      RoleArn: { 'Fn::GetAtt': ['MachineRole', 'Arn'] },
      DefinitionString: JSON.stringify(definition),
      ...more,
    },
    Metadata: { 'aws:cdk:path': `Test/${name}` },
  };
}

const pass = { Type: 'Pass' };
const runChild = {
  Type: 'Task',
  Resource: 'arn:aws:states:::states:startExecution.sync:2',
  Arguments: { StateMachineArn: machineArn('child'), Input: '{% $states.input %}' },
};
const needed: Record<string, unknown> = {
  'states:StartExecution': machineArn('child'),
  'states:DescribeExecution': `${machineArn('child').replace('stateMachine', 'execution')}:*`,
  'states:StopExecution': `${machineArn('child').replace('stateMachine', 'execution')}:*`,
  'events:PutTargets': 'arn:aws:events:*:*:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
  'events:PutRule': 'arn:aws:events:*:*:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
  'events:DescribeRule': 'arn:aws:events:*:*:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule',
};
const family = (without?: string) => ({
  resources: {
    MachineRole: aRole(
      Object.entries(needed).flatMap(([action, on]) => (action === without ? [] : [allow(action, on)])),
      'states.amazonaws.com',
    ),
    Child: aStateMachine('child', pass),
    Parent: aStateMachine('parent', runChild),
  },
});

describe('a machine that waits for its child is there', () => {
  it('when its role allows all that .sync:2 needs', async () => {
    const host = await aRunningHost(family());
    const used: { action: string; allowed: boolean }[] = await host.get('/local/used-permissions');
    expect(used.every(({ allowed }) => allowed)).toBe(true);
    expect(used.map(({ action }) => action).sort()).toEqual(Object.keys(needed).sort());
  });

  it.each(Object.keys(needed))('not without %s', async (action) => {
    const words = action.startsWith('events:') ? 'create managed-rule' : 'run the child of Only';
    await expect(aRunningHost(family(action))).rejects.toThrow(
      new RegExp(
        `^Test/parent \\(AWS::StepFunctions::StateMachine\\): .*not authorized to ${words}: ${action} on arn:`,
      ),
    );
  });
});

describe('a machine whose executions are logged is there', () => {
  const logged = (statements: unknown[], Level: string) => ({
    resources: {
      MachineRole: aRole(statements, 'states.amazonaws.com'),
      Machine: aStateMachine('m', pass, { LoggingConfiguration: { Level, Destinations: [] } }),
    },
  });
  const delivery = ['Create', 'Get', 'Update', 'Delete'].map((verb) => `logs:${verb}LogDelivery`);
  const rest = ['logs:ListLogDeliveries', 'logs:PutResourcePolicy', 'logs:Describe*'];

  it('when its role may deliver logs', async () => {
    const host = await aRunningHost(logged([allow([...delivery, ...rest], '*')], 'ERROR'));
    expect(await host.get('/local/ready')).toMatchObject({ ready: true });
  });

  it('not when one action is missing', async () => {
    await expect(aRunningHost(logged([allow(delivery, '*')], 'ERROR'))).rejects.toThrow(
      'The state machine IAM Role is not authorized to access the Log Destination: logs:ListLogDeliveries on *',
    );
  });

  it('in any case when the log is off', async () => {
    const host = await aRunningHost(logged([], 'OFF'));
    expect(await host.get('/local/ready')).toMatchObject({ ready: true });
  });
});

it('a machine that calls what this host has no home for stops the start', async () => {
  const put = { Type: 'Task', Resource: 'arn:aws:states:::dynamodb:putItem', Arguments: {} };
  const resources = { MachineRole: aRole(), Machine: aStateMachine('m', put) };
  await expect(aRunningHost({ resources })).rejects.toThrow(
    'Test/m (AWS::StepFunctions::StateMachine): This host has no service for the resource arn:aws:states:::dynamodb:putItem',
  );
});

it('a machine calls with its own role, whatever the one who started it may do', async () => {
  const worker = `exports.handler = async () => 'done';`;
  const starter = aBundle(`
    import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
    export const handler = () =>
      new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn: '${machineArn('m')}', name: 'one' }));
  `);
  const call = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'Test-Worker' } };
  const host = await aRunningHost({
    resources: {
      MachineRole: aRole([], 'states.amazonaws.com'),
      Machine: aStateMachine('m', call),
      WorkerRole: aRole(),
      Worker: aFunction('Worker'),
      StarterRole: aRole([allow(['states:StartExecution', 'lambda:InvokeFunction'], '*')]),
      Starter: aFunction('Starter', { Timeout: 20 }),
      ...anApi('Starter', ['GET /']),
    },
    functions: { worker, starter },
  });
  await host.get('/');
  await host.post('/local/clock', { advance: 'PT1S' });
  const [execution] = await host.get('/local/executions');
  expect(await host.get(`/local/executions/${encodeURIComponent(execution.arn)}`)).toMatchObject({
    status: 'FAILED',
    error: 'Lambda.AWSLambdaException',
  });
  expect(await host.get('/local/used-permissions')).toContainEqual({
    role: 'arn:aws:iam::111111111111:role/Test-MachineRole',
    action: 'lambda:InvokeFunction',
    resource: 'arn:aws:lambda:eu-west-2:111111111111:function:Test-Worker',
    allowed: false,
    count: 1,
  });
});
