import { describe, expect, it } from 'vitest';
import { mayBeAboutOne } from '../../../../domain/rules/replies/may-be-about-one.ts';

const SENT = `Dear Fiona Reid,

This email is about Eilidh and Ava. Please look at what we say about each of them.

Reply to this email. Write YES or NO as the first word.`;

const isAboutOne = (text: string): boolean =>
  mayBeAboutOne({ text, sent: SENT, firstNames: ['Eilidh', 'Ava'] }) ||
  mayBeAboutOne({
    text: `${text}\n\nOn Tue, 5 May 2020 at 10:14 B <a@b.org> wrote:\n\n${SENT.replace(/^/gm, '> ')}`,
    sent: SENT,
    firstNames: ['Eilidh', 'Ava'],
  });

describe('a reply to a mail about several young people', () => {
  it.each([
    'Yes for Eilidh',
    'yes ava',
    "Yes\nEilidh's mum",
    'Yes for my daughter',
    'No for him',
    'Yes to the first',
    'Happy for the younger one',
  ])('may tell them apart: %j', (text) => {
    expect(isAboutOne(text)).toBe(true);
  });

  it.each(['Yes', 'Yes please\n\nFiona Reid', 'No thank you. Kind regards', 'YES for both'])('does not: %j', (text) => {
    expect(isAboutOne(text)).toBe(false);
  });
});
