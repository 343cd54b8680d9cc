import { expect, it } from 'vitest';
import type { Items } from '../items.ts';
import { aMail, aWorld, PAIR, said, someItems, told } from './a-world.ts';
import { oneEffect } from './one-effect.ts';

const choice = (overrides: Partial<Items['choices'][number]> = {}): Items['choices'][number] => ({
  pairId: PAIR,
  side: 'mentor',
  personId: 'm',
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: [],
  at: '2026-03-09T11:00:00.000Z',
  route: 'page',
  round: 1,
  ...overrides,
});
const receipt = aMail({ subject: 'We have your answer: YES' });
const worldOf = (choices: Items['choices'], mails = [receipt]) =>
  aWorld({ items: someItems({ choices }), told: told({ said: [said({})] }), mails });

it('holds for an answer that is kept as it was given, and confirmed once', () => {
  expect(oneEffect.check(worldOf([choice()]))).toEqual([]);
});

it.each([
  ['is not kept', []],
  ['is kept as a no', [choice({ answer: 'no', ways: [] })]],
  ['is kept without one of its ways', [choice({ ways: ['messages'] })]],
  ['is kept with a way more', [choice({ ways: ['messages', 'meet-video', 'meet-chat'] })]],
])('fails for an answer that %s', (_what, choices) => {
  expect(oneEffect.check(worldOf(choices))).toHaveLength(1);
});

it('fails for an answer that is confirmed twice', () => {
  expect(oneEffect.check(worldOf([choice()], [receipt, receipt]))).toHaveLength(1);
});

it('fails for an answer of which no workflow is told', () => {
  const items = someItems({
    choices: [choice()],
    untold: [{ at: '2026-03-09T11:00:00.000Z', what: 'ASK#take-part.mentor.1' }],
  });
  expect(oneEffect.check(aWorld({ items, told: told({ said: [said({})] }) }))).toHaveLength(1);
});

it('lets a reply that came too late wait for a person', () => {
  const late = said({ how: 'mail' });
  expect(oneEffect.check(aWorld({ told: told({ said: [late] }) }))).toEqual([]);
});
