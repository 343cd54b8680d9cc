import type { Server } from 'node:http';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListStateMachinesCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAwsEndpoint } from '../../local/aws/host/aws-endpoint.ts';
import { CallerKeys } from '../../local/aws/host/caller-keys.ts';
import { Iam } from '../../local/aws/host/iam.ts';
import { REGION } from './a-host.ts';
import { type AService, aService, machineArn } from './a-service.ts';
import { aMachine, hold } from './definitions.ts';

const role = 'arn:aws:iam::111111111111:role/tell';
const arn = machineArn('m');

let host: AService;
let server: Server;
let client: (roleArn: string) => SFNClient;

beforeAll(async () => {
  host = aService({ m: aMachine({ Hold: hold('register') }) });
  const [keys, iam] = [new CallerKeys(), new Iam()];
  iam.addRole(role);
  const allowed = {
    Effect: 'Allow',
    Action: ['states:StartExecution', 'states:Send*', 'states:D*', 'states:Get*'],
    Resource: '*',
  };
  iam.attach(role, { Version: '2012-10-17', Statement: [allowed] });
  const parts = {
    services: () => [host.service],
    keys,
    iam,
    work: host.context.work,
    others: [],
    log: () => undefined,
  };
  server = createAwsEndpoint(parts);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  client = (roleArn) =>
    new SFNClient({
      region: REGION,
      endpoint: `http://127.0.0.1:${port}`,
      credentials: { accessKeyId: keys.keyOf(roleArn), secretAccessKey: 'x' },
      maxAttempts: 1,
    });
});
afterAll(() => server.close());

it("the SDK's client starts, describes and completes an execution", async () => {
  const sfn = client(role);
  const { executionArn, startDate } = await sfn.send(new StartExecutionCommand({ stateMachineArn: arn, name: 'one' }));
  expect(startDate?.toISOString()).toBe('2026-01-05T09:00:00.000Z');
  await host.settle();
  const taskToken = JSON.parse(JSON.stringify(host.calls[0]?.payload)).token;
  await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"a":1}' }));
  await expect(sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))).rejects.toBeInstanceOf(TaskTimedOut);
  const described = await sfn.send(new DescribeExecutionCommand({ executionArn }));
  expect(described).toMatchObject({ status: 'SUCCEEDED', output: '{"a":1}' });
  const { events } = await sfn.send(new GetExecutionHistoryCommand({ executionArn }));
  expect(events?.at(-1)?.executionSucceededEventDetails?.output).toBe('{"a":1}');
});

it('a role that may not is refused', async () => {
  const refused = client(role).send(new ListStateMachinesCommand({}));
  await expect(refused).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('is not authorized to perform: states:ListStateMachines'),
  });
});

it('the home page sees where an execution stands, and all of it', async () => {
  await client(role).send(new StartExecutionCommand({ stateMachineArn: arn, name: 'two', input: '{"pair":"p"}' }));
  await host.settle();
  expect(host.service.listExecutions({ name: 'two' })).toMatchObject([{ status: 'RUNNING', currentSteps: ['Hold'] }]);
  expect(host.service.viewExecution(arn.replace('stateMachine', 'execution').concat(':two'))).toMatchObject({
    machine: 'm',
    input: { pair: 'p' },
    definition: { StartAt: 'Hold' },
    history: [{ type: 'ExecutionStarted' }, { type: 'TaskStateEntered' }, {}, {}, { type: 'TaskSubmitted' }],
  });
});
