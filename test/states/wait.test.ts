import { describe, expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aMachine, pass, wait } from './definitions.ts';
import { secondsBetween } from './seconds-between.ts';

const run = (states: Record<string, Record<string, unknown>>, input: unknown = {}) =>
  runMachine({ definition: aMachine(states), input, invoke: () => ({}) }).result;
const until = (timestamp: string) => run({ Pause: { Type: 'Wait', Timestamp: `{% '${timestamp}' %}` } });

describe('a wait until a time', () => {
  it.each([
    ['2026-01-05T10:00:00Z', 3600],
    ['2026-01-05T10:00:00+01:00', 0],
    ['2026-01-05T10:00:00.123456789Z', 3600.123],
    ['2016-02-29T00:00:00Z', 0],
    ['2026-01-05T08:59:59Z', 0],
  ])('%s takes %s seconds from nine', async (timestamp, seconds) => {
    const { status, history } = await until(timestamp);
    expect([status, secondsBetween(history[0], history.at(-1))]).toEqual(['SUCCEEDED', seconds]);
  });

  it.each([
    '2016-02-30T00:00:00Z',
    '2015-02-29T00:00:00Z',
    '2016-04-31T00:00:00Z',
    '2016-03-14T24:00:00Z',
    '2016-03-14T01:59:60Z',
    '2016-03-14T01:59:00',
    '2016-03-14 01:59:00Z',
    'tomorrow',
  ])('%s fails the state', async (timestamp) => {
    const at = "An error occurred while executing the state 'Pause' (entered at the event id #2).";
    const why = 'The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string';
    expect(await until(timestamp)).toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: `${at} ${why}: ${timestamp}`,
    });
  });
});

it.each([
  ['{% 0 %}', 0],
  ['{% $states.input.n * 2 %}', 10],
])('a wait of %s seconds takes %i', async (seconds, taken) => {
  const { output, history } = await run({ Pause: wait(seconds) }, { n: 5 });
  expect(output).toEqual({ n: 5 });
  expect(secondsBetween(history[0], history.at(-1))).toBe(taken);
});

it.each(['-1', '1.5', '100000000'])('a wait of %s seconds fails the state', async (seconds) => {
  expect(await run({ Pause: wait(`{% ${seconds} %}`), Done: pass() })).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining(`The Seconds field must be a whole number from 0 to 99999999 but was: ${seconds}`),
  });
});
