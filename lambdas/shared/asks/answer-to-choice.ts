import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Choice } from '../../../domain/concepts/choice.ts';
import { chooseWays } from '../../../domain/rules/ways/choose-ways.ts';
import type { StoredAsk } from '../../adapters/asks.ts';
import { roundOf } from './ask-id.ts';

/** The choice that an answer makes. None for a plan, nor when an answer about more ways comes to one that has changed since. */
export const answerToChoice = (ask: StoredAsk, answer: Answer, before: Choice | undefined): Choice | undefined => {
  const round = roundOf(ask.id);
  if (ask.kind === 'plan' || answer.answer === 'changes') return undefined;
  const { side, personId } = ask;
  const { at, route } = answer;
  if (ask.isAboutMore !== true) {
    const ways = chooseWays({ asked: answer.answer === 'yes' ? ask.ways : [], given: answer.ways });
    const { times, every, guidelines, capacity } = answer;
    return { side, personId, answer: answer.answer, ...ways, times, every, at, route, round, guidelines, capacity };
  }
  if (before?.answer !== 'yes' || before.round !== round || before.at > at) return undefined;
  return {
    ...before,
    ...chooseWays({ before, asked: ask.ways, given: answer.ways }),
    at,
    route,
    guidelines: answer.guidelines ?? before.guidelines,
  };
};
