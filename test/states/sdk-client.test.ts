import { createServer, type IncomingMessage, type Server } from 'node:http';
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
import type { AwsRequest, AwsResponse } from '../../local/aws/types.ts';
import { REGION } from './a-host.ts';
import { type AService, aService, machineArn } from './a-service.ts';
import { aMachine, hold } from './definitions.ts';

const arn = machineArn('m');

let host: AService;
let server: Server;
let sfn: SFNClient;

beforeAll(async () => {
  host = aService({ m: aMachine({ Hold: hold('register') }) });
  server = createServer(async (incoming, outgoing) => {
    const { status, headers, body } = await answer(await readRequest(incoming));
    outgoing.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const credentials = { accessKeyId: 'key', secretAccessKey: 'x' };
  sfn = new SFNClient({ region: REGION, endpoint: `http://127.0.0.1:${port}`, credentials, maxAttempts: 1 });
});
afterAll(() => server.close());

/** Everything but ListStateMachines is allowed. */
async function answer(request: AwsRequest): Promise<AwsResponse> {
  const [permission] = host.service.permissions(request);
  if (permission?.action !== 'states:ListStateMachines') return host.service.handle(request);
  return host.service.refuse(request, `User: x is not authorized to perform: ${permission.action}`);
}

async function readRequest(incoming: IncomingMessage): Promise<AwsRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = { 'x-amz-target': String(incoming.headers['x-amz-target']) };
  const caller = { accessKeyId: 'key', roleArn: 'root' } as const;
  return { method: 'POST', path: '/', query: new URLSearchParams(), headers, body: Buffer.concat(chunks), caller };
}

it("the SDK's client starts, describes and completes an execution", async () => {
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

it('a call that the role may not make is refused', async () => {
  const refused = sfn.send(new ListStateMachinesCommand({}));
  await expect(refused).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('is not authorized to perform: states:ListStateMachines'),
  });
});

it('the home page sees where an execution stands, and all of it', async () => {
  await sfn.send(new StartExecutionCommand({ stateMachineArn: arn, name: 'two', input: '{"pair":"p"}' }));
  await host.settle();
  expect(host.service.listExecutions({ name: 'two' })).toMatchObject([{ status: 'RUNNING', currentSteps: ['Hold'] }]);
  expect(host.service.viewExecution(arn.replace('stateMachine', 'execution').concat(':two'))).toMatchObject({
    machine: 'm',
    input: { pair: 'p' },
    definition: { StartAt: 'Hold' },
    history: [{ type: 'ExecutionStarted' }, { type: 'TaskStateEntered' }, {}, {}, { type: 'TaskSubmitted' }],
  });
});
