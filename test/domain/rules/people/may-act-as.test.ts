import { describe, expect, it } from 'vitest';
import { type Acting, mayActAs } from '../../../../domain/rules/people/may-act-as.ts';

const acting = (over: Partial<Acting> = {}): Acting => ({
  email: 'isla.kerr@school.example',
  scope: 'meet',
  isEnrolled: true,
  scopes: ['meet', 'calendar'],
  subjects: [],
  ...over,
});

describe('Google may be asked to act', () => {
  it.each([
    ['as an enrolled coordinator', {}],
    ['as one who is a subject by address', { subjects: ['Isla.Kerr@school.example'] }],
    ['as one who is a subject by domain', { subjects: ['@other.example', '@SCHOOL.example'] }],
  ])('%s', (_what, over) => {
    expect(mayActAs(acting(over))).toEqual({ outcome: 'yes' });
  });

  it.each([
    ['for a scope that nobody named', { scope: 'drive' }, 'scope-not-named'],
    ['for all scopes at once', { scope: 'meet calendar' }, 'scope-not-named'],
    ['as somebody whom no list names', { isEnrolled: false }, 'not-enrolled'],
    ['as somebody else’s subject', { subjects: ['ross@school.example'] }, 'not-a-subject'],
    ['by the end of a domain', { subjects: ['@chool.example'] }, 'not-a-subject'],
    ['as a subject whom no list names', { isEnrolled: false, subjects: ['@school.example'] }, 'not-enrolled'],
  ])('not %s', (_what, over, reason) => {
    expect(mayActAs(acting(over))).toEqual({ outcome: 'no', reason });
  });
});
