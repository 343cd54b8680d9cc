import type { Workflows } from '../adapters/workflows.ts';

/** Step Functions' names: 80 characters at most. Source: docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
const LONGEST_NAME = 80;

/** Starts reopen-schools, once a day for each school or for all: a second press of the button finds it running. */
export const makeStartReopening =
  (machineArn: string, { startMachine }: Pick<Workflows, 'startMachine'>) =>
  async ({ schoolId, at }: { schoolId: string; at: string }): Promise<void> => {
    const name = `reopen-${at.slice(0, 10)}-${schoolId.replace(/[^A-Za-z0-9_-]/g, '-')}`.slice(0, LONGEST_NAME);
    await startMachine(machineArn, name, { schoolId, after: '' });
  };
