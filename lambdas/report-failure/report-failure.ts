import * as z from 'zod';
import { makeHandToPerson } from '../hand-to-person/hand-to-person.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

/** EventBridge's event of an execution that failed, ran out of time or was stopped. */
export const failureSchema = z.object({
  detail: z.object({ name: z.string(), stateMachineArn: z.string(), status: z.string(), input: z.string().nullish() }),
});

const pairIdSchema = z.object({ pairId: z.string() });

const pairIdIn = (input: string | null | undefined): string | undefined => {
  try {
    return pairIdSchema.safeParse(JSON.parse(input ?? 'null')).data?.pairId;
  } catch {
    return undefined;
  }
};

/** The last net: no execution ends badly without a person hearing of it. */
export const makeReportFailure = (deps: TaskDeps) => {
  const handToPerson = makeHandToPerson(deps);
  return async ({ detail }: z.infer<typeof failureSchema>) => {
    const machine = detail.stateMachineArn.split(':').at(-1) ?? 'unknown';
    return await handToPerson({ machine, executionName: detail.name, pairId: pairIdIn(detail.input) });
  };
};
