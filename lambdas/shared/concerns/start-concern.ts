import { createHash } from 'node:crypto';
import type { Workflows } from '../../adapters/workflows.ts';
import { NO_PAIR } from '../tasks/mail-task.ts';

export type StartConcern = (concern: { pairId?: string | undefined; concernId: string }) => Promise<unknown>;

/** Starts the calls to a concern, once: the name stands for the pair and the concern. */
export const makeStartConcern =
  (machineArn: string, { startMachine }: Pick<Workflows, 'startMachine'>): StartConcern =>
  async ({ pairId, concernId }) => {
    const name = createHash('sha256')
      .update(`${pairId ?? NO_PAIR}/${concernId}`)
      .digest('hex');
    await startMachine(machineArn, name, { ...(pairId === undefined ? {} : { pairId }), concernId, calls: 0 });
  };
