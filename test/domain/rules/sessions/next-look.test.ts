import { expect, it } from 'vitest';
import { secondsUntilNextLook } from '../../../../domain/rules/sessions/next-look.ts';
import { london, programme } from '../../builders.ts';

const DAY = 86_400;
const startedAt = london('2026-05-04T10:00');
const seconds = (now: string, due?: string) =>
  secondsUntilNextLook({ startedAt, now: london(now), due: due === undefined ? undefined : london(due), programme });

it.each([
  ['when its execution is 300 days old', seconds('2026-05-05T10:00'), 299 * DAY],
  ['at what is due before', seconds('2026-05-05T10:00', '2026-05-07T10:00'), 2 * DAY],
  ['no later than that when something is due after it', seconds('2026-05-05T10:00', '2027-06-07T10:00'), 299 * DAY],
  ['at once, which is a second, for what is overdue', seconds('2026-05-05T10:00', '2026-05-04T10:00'), 1],
])('a pair looks again %s', (_case, actual, expected) => {
  expect(actual).toBe(expected);
});
