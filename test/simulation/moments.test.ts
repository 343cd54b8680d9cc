import { expect, it } from 'vitest';
import { isInOffice, nextInOffice, toIso } from './moments.ts';

it.each([
  ['Friday at 4:59pm in winter', '2026-03-06T16:59:00.000Z', true],
  ['Friday at 5pm in winter', '2026-03-06T17:00:00.000Z', false],
  ['Monday at 9am in summer', '2026-04-13T08:00:00.000Z', true],
  ['Saturday at noon', '2026-03-07T12:00:00.000Z', false],
])('%s', (_when, at, isIn) => {
  expect(isInOffice(Date.parse(at))).toBe(isIn);
});

it('goes on to Monday morning from Friday evening', () => {
  expect(toIso(nextInOffice(Date.parse('2026-03-06T18:00:00.000Z')))).toBe('2026-03-09T09:00:00.000Z');
});
