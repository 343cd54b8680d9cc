import type { Ask } from '../concepts/ask.ts';
import type { Programme } from '../programme.ts';

export interface PlanAnswers {
  mentor: Ask | undefined;
  mentee: Ask | undefined;
  round: number;
  programme: Programme;
}

/** A plan needs both yeses. A wish for changes opens the next round, until the rounds are used up and a person takes over. */
export const weighPlan = ({ mentor, mentee, round, programme }: PlanAnswers): { outcome: string; round: number } => {
  const answers = [mentor?.answer?.answer, mentee?.answer?.answer];
  if (answers.every((answer) => answer === 'yes')) return { outcome: 'agreed', round };
  if (answers.some((answer) => answer === 'changes')) {
    return round < programme.planRounds ? { outcome: 'changes', round: round + 1 } : { outcome: 'stuck', round };
  }
  return { outcome: answers.some((answer) => answer === 'no') ? 'declined' : 'no-response', round };
};
