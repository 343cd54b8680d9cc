import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../domain/concepts/ask.ts';
import type { Choices } from '../../../domain/concepts/choice.ts';
import { weighAnswers } from '../../../domain/rules/weigh-answers.ts';
import { anAsk } from '../../an-ask.ts';
import { aChoice, allYes } from '../builders.ts';

const silent = (over: Partial<Ask> = {}) => anAsk({ closedAs: 'no-response', ...over });

describe('the answers of a pair', () => {
  it.each<[string, Choices, Ask[], string]>([
    ['three yeses', allYes(), [], 'ready'],
    ['two yeses and a question that is open', { ...allYes(), parent: undefined }, [anAsk()], 'not-yet'],
    ['nothing', {}, [], 'not-yet'],
    ['one no', { mentor: aChoice('mentor', { answer: 'no' }) }, [], 'not-going-ahead'],
    ['a no beside a wait', allYes({ mentor: { answer: 'wait' }, parent: { answer: 'no' } }), [], 'not-going-ahead'],
    ['a wait', allYes({ mentor: { answer: 'wait' } }), [], 'mentor-waits'],
    ['a wait beside silence', { mentor: aChoice('mentor', { answer: 'wait' }) }, [silent()], 'mentor-waits'],
    ['silence', { ...allYes(), parent: undefined }, [silent()], 'no-response'],
    ['silence that was broken later', allYes(), [silent()], 'ready'],
    [
      'silence of an earlier closure',
      { ...allYes(), parent: undefined },
      [silent({ id: 'consent.parent.0' })],
      'not-yet',
    ],
    ['silence about a plan', allYes(), [silent({ id: 'plan.mentor.1.1', kind: 'plan', side: 'mentor' })], 'ready'],
    [
      'a question that was settled otherwise',
      { ...allYes(), parent: undefined },
      [anAsk({ closedAs: 'settled' })],
      'not-yet',
    ],
    ['a yes of an earlier closure', allYes({ parent: { round: 0 } }), [], 'not-yet'],
    ['a no of an earlier closure', allYes({ parent: { answer: 'no', round: 0 } }), [], 'not-yet'],
    ['yeses to different ways', allYes({ parent: { ways: ['meet-chat'] } }), [], 'no-common-way'],
  ])('%s', (_case, choices, asks, outcome) => {
    expect(weighAnswers({ choices, asks, round: 1 })).toEqual({ outcome });
  });
});
