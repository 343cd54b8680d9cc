import { expect, it } from 'vitest';
import { nextPvgWarning, pvgWarning } from '../../../../domain/rules/sessions/pvg-warning.ts';
import { london, programme } from '../../builders.ts';

it.each([
  ['61 days before', '2026-07-12', undefined],
  ['60 days before', '2026-07-11', 60],
  ['31 days before', '2026-06-12', 60],
  ['30 days before', '2026-06-11', 30],
  ['a week before', '2026-05-19', 7],
  ['on its last day', '2026-05-12', 7],
  ['when it has run out', '2026-05-11', 7],
  ['when nobody knows its end', undefined, undefined],
])('of a membership is given %s', (_when, pvgUntil, within) => {
  expect(pvgWarning({ pvgUntil }, { now: london('2026-05-12T16:30'), programme })).toBe(within);
});

it.each([
  ['the first, while the end is far off', '2026-10-12', '2026-08-13T09:00'],
  ['the second, after the first', '2026-07-01', '2026-06-01T09:00'],
  ['the same day at nine', '2026-07-11', '2026-05-12T09:00'],
  ['none after the last', '2026-05-13', undefined],
  ['none when nobody knows its end', undefined, undefined],
])('the next one is %s', (_what, pvgUntil, at) => {
  const next = nextPvgWarning({ pvgUntil }, { now: london('2026-05-12T08:30'), programme });
  expect(next?.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(at);
});
