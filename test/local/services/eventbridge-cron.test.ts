import { expect, it } from 'vitest';
import { nextRun } from '../../../local/aws/services/eventbridge-schedule.ts';

/** Friday 5 June 2020. */
const friday = '2020-06-05T09:30:00.000Z';

it.each([
  ['rate(5 minutes)', '2020-06-05T09:35:00.000Z'],
  ['rate(1 hour)', '2020-06-05T10:30:00.000Z'],
  ['rate(1 day)', '2020-06-06T09:30:00.000Z'],
  ['cron(30 9 ? * MON-FRI *)', '2020-06-08T09:30:00.000Z'],
  ['cron(31 9 ? * MON-FRI *)', '2020-06-05T09:31:00.000Z'],
  ['cron(0/15 * * * ? *)', '2020-06-05T09:45:00.000Z'],
  ['cron(0 8 1 * ? *)', '2020-07-01T08:00:00.000Z'],
  ['cron(0 8,20 ? JAN,DEC * 2021)', '2021-01-01T08:00:00.000Z'],
])('%s runs next at %s', (expression, next) => {
  expect(new Date(nextRun(expression, Date.parse(friday))).toISOString()).toBe(next);
});

it.each(['rate(2 moons)', 'cron(* * *)', 'cron(61 * * * ? *)', 'cron(0 8 L * ? *)', 'at(2020-06-05T00:00:00)'])(
  'refuses %s',
  (expression) => {
    expect(() => nextRun(expression, 0)).toThrow('does not know');
  },
);

it('refuses a date that never comes', () => {
  expect(() => nextRun('cron(0 8 31 FEB ? *)', Date.parse(friday))).toThrow('never runs');
});
