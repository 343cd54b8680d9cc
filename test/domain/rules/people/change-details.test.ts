import { describe, expect, it } from 'vitest';
import { canBeMailed, type Person } from '../../../../domain/concepts/person.ts';
import {
  changeDetails,
  isLinkToOldAddress,
  type TypedDetails,
} from '../../../../domain/rules/people/change-details.ts';

const NOW = '2026-06-09T09:00:00.000Z';
const BEFORE: Person = {
  id: 'p1',
  role: 'parent',
  first: 'Fiona',
  last: 'Reid',
  email: 'Old@example.org',
  phone: '07700 900333',
  route: 'mail',
  language: 'en',
  doNotWrite: false,
};
const typed = (over: Partial<TypedDetails> = {}): TypedDetails => ({
  email: '',
  phone: '',
  route: 'mail',
  notOld: false,
  confirmed: true,
  ...over,
});
const change = (over: Partial<TypedDetails>, before = BEFORE) => changeDetails(before, typed(over), NOW);
const next = (over: Partial<TypedDetails>, before = BEFORE): Person => {
  const changed = change(over, before);
  if (changed.outcome === 'refused') throw new Error(changed.problems.join());
  return changed.person;
};

describe('other contact details', () => {
  it('kill the links in mails to the old address, and only those', () => {
    const moved = next({ email: 'new@example.org' });
    expect(moved).toMatchObject({ email: 'new@example.org', phone: '07700 900333', linksFrom: NOW });
    expect(isLinkToOldAddress(moved, NOW)).toBe(true);
    expect(isLinkToOldAddress(moved, '2026-06-09T09:00:00.001Z')).toBe(false);
    expect(isLinkToOldAddress(next({ phone: '07700 900444' }), NOW)).toBe(false);
  });

  it.each(['text', 'phone'] as const)('kill the links sent to an old number by %s', (route) => {
    const moved = next({ phone: '07700 900444', route }, { ...BEFORE, route });
    expect(isLinkToOldAddress(moved, NOW)).toBe(true);
    expect(isLinkToOldAddress(next({ route }, { ...BEFORE, route }), NOW)).toBe(false);
  });

  it('never come back to an address that must not be written to, in any case of letters', () => {
    const moved = next({ email: 'new@example.org', notOld: true });
    expect(canBeMailed(moved)).toBe(true);
    expect(change({ email: 'old@EXAMPLE.org' }, moved)).toEqual({ outcome: 'refused', problems: ['email'] });
    expect(canBeMailed({ ...moved, email: 'old@example.org' })).toBe(false);
  });

  it('without a new address leave the other ways to reach them', () => {
    const barred = next({ notOld: true, route: 'phone' });
    expect([canBeMailed(barred), canBeMailed({ ...barred, route: 'mail' })]).toEqual([false, false]);
  });

  it('lift "do not write" for a new address only', () => {
    const quiet = { ...BEFORE, doNotWrite: true };
    expect(next({ phone: '07700 900444' }, quiet).doNotWrite).toBe(true);
    expect(next({ email: 'new@example.org' }, quiet).doNotWrite).toBe(false);
  });

  it.each<[string, Partial<TypedDetails>, Partial<Person>, string[]]>([
    ['nobody has phoned them', { confirmed: false }, {}, ['confirmed']],
    ['it is no address', { email: 'new at example' }, {}, ['email']],
    ['it is no number', { phone: 'call me' }, {}, ['phone']],
    ['there is no way given', { route: '' }, {}, ['route']],
    ['the way needs a number', { route: 'text' }, { phone: undefined }, ['route']],
    ['the way needs an address', { route: 'mail' }, { email: undefined }, ['route']],
  ])('are refused when %s', (_case, over, person, problems) => {
    expect(change(over, { ...BEFORE, ...person })).toEqual({ outcome: 'refused', problems });
  });
});
