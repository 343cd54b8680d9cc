import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';

/** A token that timed out is normal: what it should have told is in the table and is read at the next wait. */
export type Telling = 'told' | 'closed';

const tell = async (call: Promise<unknown>): Promise<Telling> => {
  try {
    await call;
    return 'told';
  } catch (error) {
    if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken)
      return 'closed';
    throw error;
  }
};

/** Step Functions. Inputs and outputs carry ids, dates and outcomes only. */
export const makeWorkflows = (client = new SFNClient({})) => ({
  /** `name` makes it idempotent: an execution of that name, running or ended, is not started again. */
  startMachine: async (
    stateMachineArn: string,
    name: string,
    input: Record<string, unknown>,
  ): Promise<'started' | 'known'> => {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      return 'started';
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return 'known';
      throw error;
    }
  },
  succeedTask: async (taskToken: string, output: Record<string, unknown>): Promise<Telling> =>
    await tell(client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
  failTask: async (taskToken: string, error: string): Promise<Telling> =>
    await tell(client.send(new SendTaskFailureCommand({ taskToken, error }))),
});
export type Workflows = ReturnType<typeof makeWorkflows>;
