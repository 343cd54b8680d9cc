import type { ChoiceItems } from '../adapters/choices.ts';
import { asksNobody } from '../shared/asks/look-at-ask.ts';
import { openWelcomeCall } from '../shared/asks/welcome-call.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export interface OpenWelcomeCallDeps extends TaskDeps {
  choices: Pick<ChoiceItems, 'getChoices'>;
}

/** A mentor who says yes is phoned, while the others are still being asked. Looks again first: they may have thought better of it. */
export const makeOpenWelcomeCall =
  (deps: OpenWelcomeCallDeps) =>
  async ({ pairId }: { pairId: string }): Promise<{ outcome: 'opened' | 'not-needed' }> => {
    const pair = await deps.pairs.getPair(pairId);
    const { mentor } = await deps.choices.getChoices(pairId);
    if (asksNobody(pair) || mentor?.answer !== 'yes' || mentor.round !== pair.round) return { outcome: 'not-needed' };
    await openWelcomeCall(pair, deps);
    return { outcome: 'opened' };
  };
