import { describe, expect, it } from 'vitest';
import { isRole, isSignature } from '../../../../domain/rules/replies/is-signature.ts';
import { namesInMail } from '../../../../domain/rules/replies/names-in-mail.ts';

const MAIL = "Dear Fiona Reid,\n\nCallum's mentor is Donald. Your coordinator is Morag Bell.";
const signs = (words: string, sent = MAIL, afterSigning = false) =>
  isSignature(words, { names: namesInMail(sent), whereNamesStand: true, afterSigning });

describe('the signature of a reply', () => {
  it.each([
    'fiona',
    'fiona reid',
    'f reid',
    'mrs reid',
    'mrs f reid',
    'fiona x',
    'fiona 07700 900123',
    'fiona and john',
    'john & fiona reid',
  ])('is the name that our mail greeted: %s', (words) => expect(signs(words)).toBe(true));

  it.each([
    'callum',
    'callum reid',
    'j reid',
    'john',
    'donald',
    'messages',
    'fiona only',
    'john and mark reid',
    'fiona and callum',
    'fiona and donald',
    'fiona and only',
  ])('is nobody else’s: %s', (words) => expect(signs(words)).toBe(false));

  it.each(['fiona reid', 'f reid'])('may have a surname when our mail had none: %s', (words) => {
    expect(signs(words, 'Hello Fiona,')).toBe(true);
  });

  it('is any first name when our mail greeted nobody, but not the child’s', () => {
    const sent = "Dear Parent or Carer,\n\nCallum's mentor is Donald.";
    expect([signs('agnieszka nowak', sent), signs('callum', sent), signs('weekdays', sent)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is any name at all after "Kind regards" in such a case', () => {
    const sent = 'Dear Parent,';
    expect([signs('oksana', sent, true), signs('no', sent, true), signs('only messages', sent, true)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it.each([
  ["child's mum", true],
  ['mother of child', true],
  ['parent/carer', true],
  ["child's gran", false],
  ['mum says no', false],
])('what somebody is to the child: %s is %s', (words, is) => {
  expect(isRole(words)).toBe(is);
});
