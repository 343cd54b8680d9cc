import type { Workflows } from '../adapters/workflows.ts';
import { LONGEST_NAME } from './start-reopening.ts';

/** Starts giving a coordinator's work to whoever acts for them. Each time it is asked for is an execution of its own; all come to the same. */
export const makeStartHandOver =
  (machineArn: string, { startMachine }: Pick<Workflows, 'startMachine'>) =>
  async ({ coordinatorId, at }: { coordinatorId: string; at: string }): Promise<void> => {
    const name = `${at}-${coordinatorId}`.replace(/[^A-Za-z0-9_-]/g, '-');
    await startMachine(machineArn, name.slice(0, LONGEST_NAME), { coordinatorId });
  };
