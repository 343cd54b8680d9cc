import { expect, it } from 'vitest';
import { mayBeNo } from '../../../../domain/rules/replies/may-be-no.ts';

it.each([
  'No, but ask me again in June',
  'Sorry no, he is with his dad that week',
  'Hello\nNo way is he going on a camera',
  'I have changed my mind about this',
  'Can you please stop these emails?',
  "We don't want him on video",
  'I wish to withdraw',
  'I am not sure that I want this any more',
  'We are having second thoughts',
  'I’m unsure about the video calls',
])('finds a possible no in %j', (text) => {
  expect(mayBeNo({ text })).toBe(true);
});

it.each(['Yes', 'What is this about?', 'Thanks, I will think about it', 'He is keen. Who is there?'])(
  'finds none in %j',
  (text) => {
    expect(mayBeNo({ text })).toBe(false);
  },
);

it('finds none in our own words', () => {
  const sent = 'Please reply to this email.\nNo is fine too, and you can stop at any time.';
  expect(mayBeNo({ text: `What is this?\n\n${sent}`, sent })).toBe(false);
});
