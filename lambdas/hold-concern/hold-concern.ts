import type { Tasks } from '../adapters/tasks.ts';
import type { Workflows } from '../adapters/workflows.ts';
import { concernTaskId } from '../shared/concerns/open-concern.ts';

export interface HoldConcernDeps {
  tasks: Pick<Tasks, 'holdTask'>;
  workflows: Pick<Workflows, 'succeedTask'>;
}

export interface HoldConcernInput {
  pairId?: string | undefined;
  concernId: string;
  token: string;
}

/** Waits for a person's look; one already taken is told at once. */
export const makeHoldConcern =
  ({ tasks, workflows }: HoldConcernDeps) =>
  async ({ token, ...concern }: HoldConcernInput): Promise<Record<string, never>> => {
    const held = await tasks.holdTask(concernTaskId(concern), token);
    if (held?.doneAt !== undefined) await workflows.succeedTask(token, { outcome: 'looked' });
    return {};
  };
