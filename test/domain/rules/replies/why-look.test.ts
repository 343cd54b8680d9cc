import { expect, it } from 'vitest';
import { type DoubtfulReply, whyLook } from '../../../../domain/rules/replies/why-look.ts';

const reply = (over: Partial<DoubtfulReply> = {}): DoubtfulReply => ({
  sender: 'verified',
  reading: 'yes',
  answersByWord: true,
  mayBeNo: false,
  isAboutOtherWays: false,
  ...over,
});

it.each<[string, Partial<DoubtfulReply>, ReturnType<typeof whyLook>]>([
  ['a proven yes counts', {}, undefined],
  ['a proven no counts', { reading: 'no', mayBeNo: true }, undefined],
  ['a stranger’s yes does not', { sender: 'wrong-sender' }, 'sender'],
  ['an unproven no does not', { sender: 'unverified', reading: 'no', mayBeNo: true }, 'sender'],
  ['spam does not', { sender: 'spam' }, 'sender'],
  ['a mentor’s word does not', { answersByWord: false }, 'needs-more'],
  ['a yes to other ways does not', { isAboutOtherWays: true }, 'other-ways'],
  ['what may be a no does not', { reading: 'unclear', mayBeNo: true }, 'may-be-no'],
  ['what is unclear does not', { reading: 'unclear' }, 'unclear'],
])('%s', (_what, over, expected) => {
  expect(whyLook(reply(over))).toBe(expected);
});
