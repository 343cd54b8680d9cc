import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  type SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { eventually } from './place.ts';

export interface Ended {
  status: string | undefined;
  error: string | undefined;
  cause: string | undefined;
  /** As a value. */
  output: unknown;
}

/** Executions of the machine that does what its input says. */
export function makeExecutions(client: SFNClient, stateMachineArn: string) {
  const start = async (input: object): Promise<{ executionArn: string }> => {
    const started = await client.send(new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) }));
    return { executionArn: started.executionArn ?? '' };
  };
  const end = (executionArn: string): Promise<Ended> =>
    eventually(async () => {
      const { status, error, cause, output } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return status === 'RUNNING'
        ? undefined
        : { status, error, cause, output: output === undefined ? undefined : JSON.parse(output) };
    });
  const eventsOf = async (executionArn: string) =>
    (await client.send(new GetExecutionHistoryCommand({ executionArn }))).events ?? [];
  const childOf = (executionArn: string, resource: string): Promise<string> =>
    eventually(async () => {
      const submitted = (await eventsOf(executionArn)).map(
        ({ taskSubmittedEventDetails }) => taskSubmittedEventDetails,
      );
      const { output } = submitted.find((details) => details?.resource === resource) ?? {};
      return output === undefined ? undefined : JSON.parse(output).ExecutionArn;
    });
  return {
    start,
    end,
    childOf,
    run: async (input: object): Promise<Ended> => end((await start(input)).executionArn),
    typesOf: async (executionArn: string) => (await eventsOf(executionArn)).map(({ type }) => type),
    /** The token that the execution waits for: it was handed to a child. */
    tokenOf: async (executionArn: string): Promise<string> => {
      const child = await childOf(executionArn, 'startExecution.waitForTaskToken');
      const { input } = await client.send(new DescribeExecutionCommand({ executionArn: child }));
      return JSON.parse(input ?? '{}').token;
    },
  };
}
export type Executions = ReturnType<typeof makeExecutions>;
