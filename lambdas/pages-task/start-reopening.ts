import type { Reopenings } from '../adapters/reopenings.ts';
import type { Workflows } from '../adapters/workflows.ts';

/** Step Functions' names: 80 characters at most. Source: docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html */
export const LONGEST_NAME = 80;

/** `2026-06-09T09:0`: ten minutes, in which a second press finds what the first one started. */
const TEN_MINUTES = 15;

export interface StartReopeningDeps {
  workflows: Pick<Workflows, 'startMachine'>;
  reopenings: Pick<Reopenings, 'putReopening'>;
}

/**
 * Starts reopen-schools for a school or for all, now or for a day ahead. What was said before does not count any more: its run finds that
 * out when it wakes. A later press starts it anew: whoever is home already is left alone, so that a run that was cut short is taken up
 * where it was.
 */
export const makeStartReopening =
  (machineArn: string, { workflows, reopenings }: StartReopeningDeps) =>
  async ({ schoolId, at, on }: { schoolId: string; at: string; on: string }): Promise<void> => {
    await reopenings.putReopening({ schoolId, on, at });
    const name = `reopen-${at.slice(0, TEN_MINUTES)}-${on}-${schoolId}`.replace(/[^A-Za-z0-9_-]/g, '-');
    await workflows.startMachine(machineArn, name.slice(0, LONGEST_NAME), { schoolId, after: '', on });
  };
