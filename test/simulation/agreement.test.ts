import { expect, it } from 'vitest';
import { lastWord, whoHadNotAgreed } from './agreement.ts';
import { allSaidYes, REF, said, TUESDAY_11 } from './invariants/a-world.ts';

const question = { ref: REF, way: 'meet-video', at: TUESDAY_11 };
const mentorSays = (...words: Parameters<typeof said>[0][]) =>
  lastWord([said({}), ...words.map(said)], { ...question, side: 'mentor' });

it('counts the last word about a way', () => {
  expect(mentorSays()).toBe('yes');
  expect(mentorSays({ answer: 'no', ways: [] })).toBe('no');
  expect(mentorSays({ answer: 'no', ways: [] }, {})).toBe('yes');
});

it('takes a yes that leaves a way out for a no to it', () => {
  expect(mentorSays({ ways: ['messages'] })).toBe('no');
});

it('leaves a way as it was that was not asked about', () => {
  expect(mentorSays({ answer: 'no', asked: ['meet-chat'], ways: [] })).toBe('yes');
});

it('hears nothing of what is said later, or about a plan', () => {
  expect(mentorSays({ answer: 'no', ways: [], at: TUESDAY_11 + 1 }, { answer: 'no', ways: [], about: 'plan' })).toBe(
    'yes',
  );
});

it('names those who have not agreed', () => {
  expect(whoHadNotAgreed(allSaidYes(), question)).toEqual([]);
  expect(whoHadNotAgreed([said({})], question)).toEqual(['mentee', 'parent']);
});
