import { expect, it } from 'vitest';
import { capacityOf } from '../../../../domain/rules/sessions/capacity-of.ts';
import { london, programme } from '../../builders.ts';

const capacity = (birthMonth: string | undefined, at: string, ownRightFromAge = programme.ownRightFromAge) =>
  capacityOf(birthMonth === undefined ? {} : { birthMonth }, { at: london(at), programme: { ownRightFromAge } });

it.each([
  ['of 12 and over answers in their own right', '2013-05', '2026-05-05T10:00', 'own-right'],
  ['does so from the month in which they turn 12', '2014-05', '2026-05-01T00:00', 'own-right'],
  ['is told with their parent until then', '2014-05', '2026-04-30T23:59', 'with-parent'],
  ['is told with their parent when nobody knows their age', undefined, '2026-05-05T10:00', 'with-parent'],
  ['is told with their parent when the month makes no sense', '2014-13', '2026-05-05T10:00', 'with-parent'],
] as const)('a young person %s', (_case, birthMonth, at, expected) => {
  expect(capacity(birthMonth, at)).toBe(expected);
});

it('the age is the programme’s', () => {
  expect([13, 14].map((age) => capacity('2013-05', '2026-05-05T10:00', age))).toEqual(['own-right', 'with-parent']);
});
