import type { Ask } from '../../concepts/ask.ts';
import type { Programme } from '../../programme.ts';

export interface PlanAnswers {
  mentor?: Ask | undefined;
  mentee?: Ask | undefined;
  round: number;
  programme: Programme;
}

/** `round`: the round to go on with. `stuck`: the rounds are used up and a person takes over. */
export interface WeighedPlan {
  outcome: 'agreed' | 'changes' | 'declined' | 'no-response' | 'unreached' | 'stuck';
  round: number;
}

/** A plan needs both yeses, and a no wins over all else. A wish for changes opens the next round as long as there are any. */
export const weighPlan = ({ mentor, mentee, round, programme }: PlanAnswers): WeighedPlan => {
  const answers = [mentor?.answer?.answer, mentee?.answer?.answer];
  if (answers.includes('no')) return { outcome: 'declined', round };
  if (answers.every((answer) => answer === 'yes')) return { outcome: 'agreed', round };
  const isUnreached = [mentor, mentee].some((ask) => ask?.closedAs === 'unreached');
  if (!answers.includes('changes')) return { outcome: isUnreached ? 'unreached' : 'no-response', round };
  return round < programme.planRounds ? { outcome: 'changes', round: round + 1 } : { outcome: 'stuck', round };
};
