import { describe, expect, it } from 'vitest';
import { findInvitations } from '../../../../domain/rules/contact-details/find-invitations.ts';

describe('an invitation', () => {
  it.each([
    ['who comes', 'you should come over when you are done'],
    ['who brings', 'i could drop the charger off at your house'],
    ['who waits', "i'll get you at the school gates at the bell"],
    ['who stands where', "i'm always at the swings behind the shop after 7"],
    ['who asks for a lift', 'can you pick me up from school'],
    ['who talks elsewhere', "let's jump on zoom tomorrow night, i'll host"],
    ['who wants it kept quiet', "don't tell mrs reid but i got you something"],
    ['what is done out of hours', 'wanna do something on saturday'],
    ['what is told beside it', "my mum's making soup, come for your tea"],
  ])('is known by %s', (_case, text) => {
    expect(findInvitations(text)).toHaveLength(1);
  });

  it.each([
    ['of our sessions', 'looking forward to meeting you on tuesday at 1 with mrs reid'],
    ['of the past', 'my uncle came to see us from leeds'],
    ['of others', 'my coach says come early to training'],
    ['of what to learn', 'can we go over percentages on thursday'],
    ['of what to think', 'can you come up with a title for my story'],
  ])('is none when it is said %s', (_case, text) => {
    expect(findInvitations(text)).toEqual([]);
  });

  it('is its own sentence of a message', () => {
    const text = 'well done. come round after school! keep it up.';
    expect(findInvitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([' come round after school']);
  });
});
