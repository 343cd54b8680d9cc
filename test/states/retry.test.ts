import { describe, expect, it } from 'vitest';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { aMachine, pass } from './definitions.ts';
import { secondsBetween } from './seconds-between.ts';

const call = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments: { FunctionName: 'f' } };

/** Seconds between the attempts of a task that always fails by `error`. */
async function delays(retry: unknown[], error = 'Down'): Promise<number[]> {
  const invoke = () => {
    throw { name: error, message: 'always' };
  };
  const { history } = await runMachine({ definition: aMachine({ Call: { ...call, Retry: retry } }), invoke }).result;
  const attempts = history.filter(({ type }) => type === 'TaskScheduled');
  return attempts.slice(1).map((attempt, i) => secondsBetween(attempts[i], attempt));
}

describe('the delay before a retry', () => {
  it.each([
    ['doubles from one second, three times', {}, [1, 2, 4]],
    ['follows interval and rate', { IntervalSeconds: 3, BackoffRate: 1.5, MaxAttempts: 4 }, [3, 4.5, 6.75, 10.125]],
    ['is never over MaxDelaySeconds', { MaxDelaySeconds: 5, MaxAttempts: 5 }, [1, 2, 4, 5, 5]],
    ['is none when no attempt is allowed', { MaxAttempts: 0 }, []],
    ['stays the same at rate 1', { IntervalSeconds: 2, BackoffRate: 1 }, [2, 2, 2]],
  ])('%s', async (_what, more, seconds) => {
    expect(await delays([{ ErrorEquals: ['Down'], ...more }])).toEqual(seconds);
  });

  it('is drawn between nothing and the whole of it with full jitter, the same in each run', async () => {
    const retry = [
      { ErrorEquals: ['Down'], IntervalSeconds: 10, BackoffRate: 1, MaxAttempts: 20, JitterStrategy: 'FULL' },
    ];
    const drawn = await delays(retry);
    expect(drawn).toHaveLength(20);
    expect(drawn.every((seconds) => seconds >= 0 && seconds <= 10)).toBe(true);
    expect(new Set(drawn).size).toBeGreaterThan(15);
    expect(await delays(retry)).toEqual(drawn);
  });
});

it.each([
  ['States.ALL', 'States.Runtime', false],
  ['States.TaskFailed', 'States.Timeout', false],
  ['States.TaskFailed', 'Down', true],
  ['States.ALL', 'Down', true],
  ['Down', 'Down', true],
  ['Up', 'Down', false],
])('%s takes %s: %s', async (name, error, taken) => {
  const seconds = await delays([{ ErrorEquals: [name], MaxAttempts: 1 }], error);
  expect(seconds).toHaveLength(taken ? 1 : 0);
});

it('each retrier counts its own attempts, and leaving the state forgets them', async () => {
  const errors = ['A', 'B', 'A', null, 'A', null];
  const invoke = () => {
    const name = errors.shift();
    if (name) throw { name, message: '' };
    return { n: errors.length };
  };
  const Retry = [
    { ErrorEquals: ['A'], MaxAttempts: 2, IntervalSeconds: 5 },
    { ErrorEquals: ['B'], MaxAttempts: 1, IntervalSeconds: 50 },
  ];
  const again = { Type: 'Choice', Choices: [{ Condition: '{% $states.input.n > 0 %}', Next: 'Call' }], Default: 'End' };
  const definition = aMachine({ Call: { ...call, Retry, Next: 'Again' }, Again: again, End: pass() });
  const { status, history } = await runMachine({ definition, invoke }).result;
  expect(status).toBe('SUCCEEDED');
  expect(secondsBetween(history[0], history.at(-1))).toBe(5 + 50 + 10 + 5);
});

it('Arguments are evaluated anew for each attempt', async () => {
  const seen: unknown[] = [];
  const invoke = (_resource: string, args: unknown) => {
    seen.push(args);
    throw { name: 'Down', message: '' };
  };
  const Arguments = { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' };
  const definition = aMachine({ Call: { ...call, Arguments, Retry: [{ ErrorEquals: ['Down'] }] } });
  await runMachine({ definition, invoke }).result;
  expect(seen).toEqual([0, 1, 2, 3].map((Payload) => ({ FunctionName: 'f', Payload })));
});
