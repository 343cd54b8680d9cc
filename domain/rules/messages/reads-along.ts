import type { About, Concern, Decision } from '../../concepts/concern.ts';

/** A worry that may be about the pair's own coordinator. */
const MAY_BE_ABOUT_COORDINATOR: readonly About[] = ['coordinator', 'unsaid'];

/**
 * Whether the manager reads what this pair writes, beside the coordinator: while a worry that may be about that coordinator is open. Their
 * own work goes on as ever, since to take it away would tell them of it, and the young person would pay for it.
 */
export const readsAlong = (
  concerns: readonly Pick<Concern, 'id' | 'about'>[],
  decided: readonly Pick<Decision, 'concernId'>[],
): boolean =>
  concerns.some(
    ({ id, about }) => MAY_BE_ABOUT_COORDINATOR.includes(about) && !decided.some(({ concernId }) => concernId === id),
  );
