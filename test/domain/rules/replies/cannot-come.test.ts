import { describe, expect, it } from 'vitest';
import { cannotCome } from '../../../../domain/rules/replies/cannot-come.ts';

const SENT =
  'A Google Meet with Ailsa is booked for Tuesday 10 March at 11am.\nCan you not make it? Press “I can’t make it” on the same page.';
const quoted = SENT.split('\n')
  .map((line) => `> ${line}`)
  .join('\n');

describe('a reply to a mail about a Meet', () => {
  it.each([
    "I can't make it",
    'I can’t make it.',
    'Sorry, I can’t make it on Tuesday. My car broke down.',
    "Hi Morag\n\nI'm sorry but I cannot make this one after all.\nDonald",
    'Unfortunately I won’t be able to attend the meeting',
    'I am not able to join today',
    "We can't do Tuesday",
    `I can't make it\n\nOn Monday, Breakthrough wrote:\n${quoted}`,
  ])('says that they cannot come: %s', (text) => {
    expect(cannotCome(text)).toBe(true);
  });

  it.each([
    '',
    'See you on Tuesday!',
    'No',
    'I can make it',
    "I can't make it louder, the microphone is broken",
    "I can't wait to come",
    'And if I can’t make it?\nIs that fine?',
    SENT,
    'Ailsa says she can’t make it',
    `See you then\n\nOn Monday, Breakthrough wrote:\n${quoted}`,
    quoted,
  ])('is nothing of the kind: %s', (text) => {
    expect(cannotCome(text)).toBe(false);
  });
});
