import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import { checkPlan, type ProposedPlan } from '../../../../domain/rules/sessions/check-plan.ts';
import { suggestPlan } from '../../../../domain/rules/sessions/suggest-plan.ts';
import { weighPlan } from '../../../../domain/rules/sessions/weigh-plan.ts';
import { anAnswer, anAsk } from '../../../an-ask.ts';
import { allYes, aPlan, aSlot, london, programme } from '../../builders.ts';

const now = london('2026-05-08T10:00');
const suggest = (choices: Choices, isTaken?: (weekday: number, time: string) => boolean) =>
  suggestPlan({ choices, programme, ...(isTaken === undefined ? {} : { isTaken }) });

describe('a suggested plan', () => {
  const wishes = allYes({
    mentor: { times: ['mon-am', 'tue-pm'], every: 2 },
    mentee: { times: ['tue-pm', 'wed-am'], every: 1 },
  });

  it('takes a time that suits both, in a way open to all, at the rarer of the two rhythms', () => {
    expect(suggest(wishes)).toEqual({
      ways: ['messages', 'meet-video'],
      slots: [{ weekday: 2, time: '13:00', way: 'meet-video' }],
      every: 2,
      isNearlyFull: false,
    });
  });

  it.each([
    ['every week while there is room', allYes(), 8, 1],
    ['every two weeks before the coordinator’s weeks are full', allYes(), 7, 2],
    ['every two weeks once they are full', allYes(), 0, 2],
    ['as rarely as one of them wishes, however full', allYes({ mentee: { every: 4 } }), 0, 4],
  ])('is for %s', (_case, choices, roomAWeek, every) => {
    expect(suggestPlan({ choices, roomAWeek, programme }).every).toBe(every);
  });

  it('leaves out what the coordinator has taken', () => {
    expect(suggest(wishes, (_weekday, time) => time < '14:30').slots).toEqual([
      { weekday: 2, time: '14:30', way: 'meet-video' },
    ]);
    expect(suggest(wishes, () => true).slots).toEqual([]);
  });

  it.each([
    ['none when no half day suits both', allYes({ mentor: { times: ['mon-am'] }, mentee: { times: ['tue-am'] } }), 0],
    ['those of one side when the other ticked nothing', allYes({ mentor: { times: ['mon-am', 'fri-pm'] } }), 2],
    ['a few of any day when neither ticked anything', allYes(), 6],
    ['none for a pair that shares messages only', allYes({ parent: { ways: ['messages'] } }), 0],
  ])('has %s', (_case, choices, count) => {
    expect(suggest(choices).slots).toHaveLength(count);
  });

  it('offers only times that the rules accept', () => {
    for (const { weekday, time, way } of suggest(allYes()).slots) {
      const plan = aPlan({ slot: aSlot({ weekday, time, way }) });
      expect(checkPlan(plan, { openWays: ['messages', 'meet-video'], now, programme })).toEqual([]);
    }
  });
});

describe('a proposed plan', () => {
  const problems = (over: Partial<ProposedPlan>) =>
    checkPlan(aPlan(over), { openWays: ['messages', 'meet-video'], now, programme });

  it.each<[string, Partial<ProposedPlan>]>([
    ['one Meet every week', {}],
    ['messages only', { ways: ['messages'], slot: undefined }],
    ['a Meet at the last start', { slot: aSlot({ time: '15:30' }) }],
    ['a plan from today on', { startsOn: '2026-05-08' }],
  ])('is fine: %s', (_case, over) => {
    expect(problems(over)).toEqual([]);
  });

  it.each<[string, Partial<ProposedPlan>, RegExp]>([
    ['no way', { ways: [], slot: undefined }, /at least one way/],
    ['a way that is not open', { ways: ['messages', 'meet-video', 'meet-chat'] }, /all three have agreed/],
    ['a Meet without a time', { slot: undefined }, /day and a time/],
    ['a time in a way that is not planned', { ways: ['messages'] }, /part of the plan/],
    ['a start before ten', { slot: aSlot({ time: '09:30' }) }, /from 10am/],
    ['a start after half past three', { slot: aSlot({ time: '15:45' }) }, /from 10am/],
    ['a Saturday', { slot: aSlot({ weekday: 6 }) }, /Monday to Friday/],
    ['more than half an hour', { slot: aSlot({ minutes: 45 }) }, /30 minutes at most/],
    ['a time that is none', { slot: aSlot({ time: 'noon' }) }, /Choose a time/],
    ['a first day that has passed', { startsOn: '2026-05-07' }, /today or later/],
    ['a first day that is none', { startsOn: '31 May' }, /today or later/],
  ])('has one problem with %s', (_case, over, words) => {
    expect(problems(over)).toEqual([expect.stringMatching(words)]);
  });
});

describe('the answers to a plan', () => {
  const plan = (answer?: 'yes' | 'no' | 'changes') =>
    anAsk({ kind: 'plan', ...(answer === undefined ? { closedAs: 'no-response' } : { answer: anAnswer({ answer }) }) });

  it.each([
    ['two yeses', plan('yes'), plan('yes'), 1, { outcome: 'agreed', round: 1 }],
    ['a wish for changes', plan('yes'), plan('changes'), 1, { outcome: 'changes', round: 2 }],
    ['a wish in the last round', plan('changes'), plan('yes'), 3, { outcome: 'stuck', round: 3 }],
    ['a no beside a yes', plan('no'), plan('yes'), 1, { outcome: 'declined', round: 1 }],
    ['a no beside a wish', plan('changes'), plan('no'), 1, { outcome: 'declined', round: 1 }],
    ['a yes and silence', plan('yes'), plan(), 1, { outcome: 'no-response', round: 1 }],
    [
      'a yes, and a mail that came back',
      plan('yes'),
      anAsk({ kind: 'plan', closedAs: 'unreached' }),
      1,
      { outcome: 'unreached', round: 1 },
    ],
    ['no question at all', undefined, plan('yes'), 2, { outcome: 'no-response', round: 2 }],
  ] as const)('%s', (_case, mentor, mentee, round, weighed) => {
    expect(weighPlan({ mentor, mentee, round, programme })).toEqual(weighed);
  });
});
