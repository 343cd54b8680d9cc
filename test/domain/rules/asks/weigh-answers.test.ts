import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../domain/concepts/ask.ts';
import type { Choice, Choices } from '../../../../domain/concepts/choice.ts';
import { weighAnswers } from '../../../../domain/rules/asks/weigh-answers.ts';
import { anAsk } from '../../../an-ask.ts';
import { aChoice, allYes, aPair } from '../../builders.ts';

const silent = (over: Partial<Ask> = {}) => anAsk({ closedAs: 'no-response', ...over });

const DIFFERENT = allYes({ parent: { ways: ['meet-chat'], refused: ['messages', 'meet-video'] } });
/** The young person has added a way since the parent agreed. */
const MORE: Choices = allYes({ mentee: { ways: ['messages', 'meet-chat'] }, mentor: { ways: ['meet-chat'] } });
const silentAboutChat = silent({ id: 'consent.parent.1.meet-chat', isAboutMore: true, ways: ['meet-chat'] });

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
    ['a mail that never arrived', { ...allYes(), parent: undefined }, [silent({ closedAs: 'unreached' })], 'unreached'],
    ['a mail that never arrived, and an answer by phone', allYes(), [silent({ closedAs: 'unreached' })], 'ready'],
    [
      'yeses to different ways, and a mail about one more that never arrived',
      MORE,
      [{ ...silentAboutChat, closedAs: 'unreached' }],
      'no-common-way',
    ],
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
    ['yeses to different ways', DIFFERENT, [], 'no-common-way'],
    ['yeses to different ways, and one to ask the parent about', MORE, [], 'not-yet'],
    ['yeses to different ways, and silence about one more', MORE, [silentAboutChat], 'no-common-way'],
  ])('%s', (_case, choices, asks, outcome) => {
    expect(weighAnswers({ choices, asks, pair: aPair() })).toEqual({ outcome });
  });
});

const second = (over: Partial<Ask> = {}) => anAsk({ id: 'consent.second-parent.1', side: 'second-parent', ...over });
const withSecond = (over: Partial<Choice> = {}): Choices => ({
  ...allYes(),
  'second-parent': aChoice('second-parent', over),
});

describe('the answers of a pair with two who may decide for the child', () => {
  it.each<[string, Choices, Ask[], string]>([
    ['two yeses', withSecond(), [], 'ready'],
    ['a yes and a question that is open', allYes(), [second()], 'not-yet'],
    ['a yes, before the other was asked', allYes(), [], 'not-yet'],
    ['a yes and a silence', allYes(), [second({ closedAs: 'no-response' })], 'ready'],
    ['a yes, and somebody whom we could not reach', allYes(), [second({ closedAs: 'unreached' })], 'unreached'],
    [
      'a no, and somebody whom we could not reach',
      allYes({ parent: { answer: 'no' } }),
      [second({ closedAs: 'unreached' })],
      'not-going-ahead',
    ],
    ['a silence and a yes', { ...withSecond(), parent: undefined }, [silent()], 'ready'],
    ['a yes and a no', withSecond({ answer: 'no', ways: [] }), [], 'not-going-ahead'],
    [
      'a no and a silence',
      allYes({ parent: { answer: 'no' } }),
      [second({ closedAs: 'no-response' })],
      'not-going-ahead',
    ],
    ['a silence and a question that is open', { ...allYes(), parent: undefined }, [silent(), second()], 'not-yet'],
    [
      'two silences',
      { ...allYes(), parent: undefined },
      [silent(), second({ closedAs: 'no-response' })],
      'no-response',
    ],
    [
      'a yes to a way that the other refused',
      withSecond({ ways: [], refused: ['messages', 'meet-video'] }),
      [],
      'no-common-way',
    ],
  ])('%s', (_case, choices, asks, outcome) => {
    expect(weighAnswers({ choices, asks, pair: aPair({ secondParentId: 'p1-second' }) })).toEqual({ outcome });
  });
});
