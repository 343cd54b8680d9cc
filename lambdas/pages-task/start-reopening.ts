import type { Workflows } from '../adapters/workflows.ts';

/** Step Functions' names: 80 characters at most. Source: docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
export const LONGEST_NAME = 80;

/** `2026-06-09T09:0`: ten minutes, in which a second press finds what the first one started. */
const TEN_MINUTES = 15;

/**
 * Starts reopen-schools for a school or for all. A later press starts it anew: whoever is home already is left alone, so that a run that
 * was cut short is taken up where it was.
 */
export const makeStartReopening =
  (machineArn: string, { startMachine }: Pick<Workflows, 'startMachine'>) =>
  async ({ schoolId, at }: { schoolId: string; at: string }): Promise<void> => {
    const name = `reopen-${at.slice(0, TEN_MINUTES)}-${schoolId}`.replace(/[^A-Za-z0-9_-]/g, '-');
    await startMachine(machineArn, name.slice(0, LONGEST_NAME), { schoolId, after: '' });
  };
