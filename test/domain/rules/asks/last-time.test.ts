import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import { lastTimeOf } from '../../../../domain/rules/asks/last-time.ts';
import { weighAnswers } from '../../../../domain/rules/asks/weigh-answers.ts';
import { aChoice, allYes, aPair } from '../../builders.ts';

const AGAIN = aPair({ round: 2 });
const asking = (personId: string) => ({ pair: AGAIN, party: 'parent', personId }) as const;

describe('what somebody answered while schools were closed before', () => {
  it('is their own last answer', () => {
    const choices = allYes({ parent: { ways: ['messages'] } });
    expect(lastTimeOf(choices, asking('p1-parent'))).toEqual({ answer: 'yes', ways: ['messages'] });
  });

  it.each<[string, Choices, string]>([
    ['of anybody else', allYes(), 'p1-other-parent'],
    ['of a second person about the first one', { parent: aChoice('parent') }, 'p1-second-parent'],
    ['of this closure', { parent: aChoice('parent', { round: 2 }) }, 'p1-parent'],
    ['of who was never asked', {}, 'p1-parent'],
  ])('is nothing %s', (_case, choices, personId) => {
    expect(lastTimeOf(choices, asking(personId))).toBeUndefined();
  });

  it('counts for nothing now: no yes opens a way, and no refusal closes one', () => {
    expect(weighAnswers({ choices: allYes(), asks: [], pair: AGAIN })).toEqual({ outcome: 'not-yet' });
    const now = { mentor: { round: 2 }, mentee: { round: 2 }, parent: { round: 2 } };
    const refusedThen = aChoice('second-parent', { answer: 'no', ways: [] });
    const choices = { ...allYes(now), 'second-parent': refusedThen };
    expect(weighAnswers({ choices, asks: [], pair: AGAIN })).toEqual({ outcome: 'ready' });
  });
});
