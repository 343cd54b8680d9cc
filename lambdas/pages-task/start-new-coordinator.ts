import type { Workflows } from '../adapters/workflows.ts';
import { LONGEST_NAME } from './start-reopening.ts';

export interface NewCoordinator {
  pairIds: readonly string[];
  fromId: string;
  toId: string;
  by: string;
  at: string;
}

/** Starts giving pairs to another coordinator. */
export const makeStartNewCoordinator =
  (machineArn: string, { startMachine }: Pick<Workflows, 'startMachine'>) =>
  async (wanted: NewCoordinator): Promise<void> => {
    const name = `${wanted.at}-${wanted.toId}`.replace(/[^A-Za-z0-9_-]/g, '-');
    await startMachine(machineArn, name.slice(0, LONGEST_NAME), { ...wanted });
  };
