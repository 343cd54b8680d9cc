import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../domain/concepts/ask.ts';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import { whatSettles } from '../../../../domain/rules/pairs/what-settles.ts';
import { anAsk } from '../../../an-ask.ts';
import { allYes, aPair, aSignal } from '../../builders.ts';

const settle = (kinds: Parameters<typeof aSignal>[0][], choices: Choices = allYes(), asks: Ask[] = []) =>
  whatSettles({ pair: aPair(), choices, asks, pending: kinds.map((kind) => aSignal(kind)) });

const silence = anAsk({ closedAs: 'no-response' });

describe('what stops at once', () => {
  it.each([
    ['nothing without a signal', settle([]), ['none', false, false, false]],
    ['everything when schools reopen', settle(['schools-reopened', 'concern-raised']), ['all', true, true, true]],
    ['everything when the pair has ended', settle(['pair-ended']), ['all', true, true, true]],
    ['sessions, questions and plan when somebody withdraws', settle(['withdrawn']), ['all', true, true, false]],
    ['the same when an answer is no', settle([], allYes({ parent: { answer: 'no' } })), ['all', true, true, false]],
    [
      'the same when somebody never answers',
      settle([], { ...allYes(), parent: undefined }, [silence]),
      ['all', true, true, false],
    ],
    [
      'the same when our mail never reached somebody',
      settle([], { ...allYes(), parent: undefined }, [anAsk({ closedAs: 'unreached' })]),
      ['all', true, true, false],
    ],
    ['nothing when the silence was broken', settle([], allYes(), [silence]), ['none', false, false, false]],
    ['sessions only when somebody is worried', settle(['concern-raised']), ['all', false, false, false]],
    ['sessions in a way that is no longer open', settle(['ways-changed']), ['unagreed', false, false, false]],
    ['nothing when contact starts after all', settle(['start-after-all']), ['none', false, false, false]],
  ] as const)('is %s', (_case, { sessions, closeAsks, endPlan, dropNews }, expected) => {
    expect([sessions, closeAsks, endPlan, dropNews]).toEqual(expected);
  });
});
