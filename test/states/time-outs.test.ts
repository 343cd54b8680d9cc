import { expect, it } from 'vitest';
import { type MachineRun, runMachine } from '../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../local/aws/states/virtual-clock.ts';
import { aMachine, hold, pass } from './definitions.ts';
import { secondsBetween } from './seconds-between.ts';

it.each([
  ['States.HeartbeatTimeout', { HeartbeatSeconds: 30, TimeoutSeconds: 600 }, 30],
  ['States.Timeout', { HeartbeatSeconds: 30, TimeoutSeconds: 600 }, 30],
  ['States.Timeout', { TimeoutSeconds: '{% $states.input.seconds %}' }, 45],
])('%s catches a token that nobody answers (%j)', async (name, times, seconds) => {
  const Catch = [{ ErrorEquals: [name], Next: 'Caught' }];
  const definition = aMachine({ Hold: hold('f', { ...times, Catch }), Caught: pass() });
  const { output, history } = await runMachine({ definition, input: { seconds: 45 }, invoke: () => ({}) }).result;
  expect(output).toEqual({ Error: 'States.Timeout', Cause: '' });
  const timedOut = history.find(({ type }) => type === 'TaskTimedOut');
  expect(secondsBetween(history[0], timedOut)).toBe(seconds);
});

it.each([
  ['TimeoutSeconds', '0'],
  ['TimeoutSeconds', '-1'],
  ['TimeoutSeconds', '1.5'],
  ['HeartbeatSeconds', '0'],
  ['HeartbeatSeconds', '100000000'],
])('%s of %s fails the state', async (field, value) => {
  const definition = aMachine({ Hold: hold('f', { [field]: `{% ${value} %}` }) });
  expect(await runMachine({ definition, invoke: () => ({}) }).result).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining(`The ${field} field must be a whole number from 1 to 99999999 but was: ${value}`),
  });
});

it('a heartbeat that is no shorter than the whole fails the state', async () => {
  const times = { TimeoutSeconds: '{% 30 %}', HeartbeatSeconds: '{% 30 %}' };
  expect(
    await runMachine({ definition: aMachine({ Hold: hold('f', times) }), invoke: () => ({}) }).result,
  ).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining('HeartbeatSeconds must be smaller than TimeoutSeconds but was: 30'),
  });
});

it('a heartbeat starts its own time again, but not the whole of it', async () => {
  const clock = new VirtualClock(0);
  const tokens: string[] = [];
  const run: MachineRun = runMachine({
    definition: aMachine({ Hold: hold('f', { HeartbeatSeconds: 30, TimeoutSeconds: 50 }) }),
    clock,
    invoke: (_resource, args) => {
      tokens.push(JSON.parse(JSON.stringify(args)).Payload.token);
      return {};
    },
  });
  clock.schedule({ key: 'beat', at: 29_000, what: '', fire: () => run.sendTaskHeartbeat(tokens[0] ?? '') });
  await turn();
  for (let timer = clock.next(); timer && timer.at < 60_000; timer = clock.next()) await clock.fire(timer);
  const { status, history } = await run.result;
  expect(status).toBe('FAILED');
  expect(secondsBetween(history[0], history.at(-1))).toBe(50);
});

it('each attempt has a token of its own', async () => {
  const tokens: string[] = [];
  const run: MachineRun = runMachine({
    definition: aMachine({
      Hold: hold('f', {
        TimeoutSeconds: 25,
        Retry: [{ ErrorEquals: ['States.Timeout'], BackoffRate: 1, MaxAttempts: 2 }],
      }),
    }),
    invoke: (_resource, args) => {
      tokens.push(JSON.parse(JSON.stringify(args)).Payload.token);
      if (tokens.length === 3) void run.sendTaskSuccess(tokens[2] ?? '', 'there');
      return {};
    },
  });
  expect((await run.result).output).toBe('there');
  expect(new Set(tokens).size).toBe(3);
  await expect(run.sendTaskSuccess(tokens[0] ?? '', {})).rejects.toMatchObject({ name: 'TaskTimedOut' });
  await expect(run.sendTaskHeartbeat('garbage')).rejects.toMatchObject({ name: 'InvalidToken' });
});

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
