import type { Task } from '../../../domain/concepts/task.ts';

/** The outcome of a look at news when the young person does not agree that a parent is told. */
export const WITHOUT_PARENT = 'send-without-parent';

/** The id of the question that a task is about: `{pairId}/{askId}…`. */
export const askIdOfTask = ({ ref }: Task): string | undefined =>
  ref.split('/').find((part) => /^(take-part|consent|plan)\./.test(part));

/** Ids of the Meets that a task asks about; one that was opened for a single Meet names it. */
export const meetsOf = ({ meets, ref }: Task): string[] => [...(meets ?? [ref])].sort();

/** What follows the pair in `{pairId}/{rest}`. */
export const subjectOfTask = ({ ref }: Task): string => ref.slice(ref.indexOf('/') + 1);

/** The round of proposing in `{pairId}.{round of proposing}.{round of the pair}`. */
export const planRoundOfTask = ({ ref }: Task): number => Number(ref.split('.').at(-2) ?? 1);
