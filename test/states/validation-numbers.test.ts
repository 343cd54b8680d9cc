import { describe, expect, it } from 'vitest';
import { describeInvalid } from '../../local/aws/states/diagnostics.ts';
import { validateDefinition } from '../../local/aws/states/validate-definition.ts';
import { aBlock, aMachine, pass } from './definitions.ts';

const task = (more: object) => ({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', ...more });

describe('a number', () => {
  const retry = (more: object) => ({ A: task({ Retry: [{ ErrorEquals: ['E'], ...more }] }) });
  const map = (more: object) => ({ A: { Type: 'Map', ItemProcessor: aBlock({ B: pass() }), ...more } });

  it.each<[string, Record<string, Record<string, unknown>>, string]>([
    ['too long a wait', { A: { Type: 'Wait', Seconds: 1e16 } }, 'Maximum value is 99999999 at /States/A/Seconds'],
    ['half a second', { A: { Type: 'Wait', Seconds: 0.5 } }, 'Expected value of type Integer at /States/A/Seconds'],
    ['a text', { A: { Type: 'Wait', Seconds: '5' } }, 'Expected value of type Integer at /States/A/Seconds'],
    ['no time at all', { A: task({ TimeoutSeconds: 0 }) }, 'Minimum value is 1 at /States/A/TimeoutSeconds'],
    ['no heartbeat', { A: task({ HeartbeatSeconds: -1 }) }, 'Minimum value is 1 at /States/A/HeartbeatSeconds'],
    ['no interval', retry({ IntervalSeconds: 0 }), 'Minimum value is 1 at /States/A/Retry[0]/IntervalSeconds'],
    ['a falling rate', retry({ BackoffRate: 0.5 }), 'Minimum value is 1 at /States/A/Retry[0]/BackoffRate'],
    ['fewer than no attempts', retry({ MaxAttempts: -1 }), 'Minimum value is 0 at /States/A/Retry[0]/MaxAttempts'],
    ['no delay', retry({ MaxDelaySeconds: 0 }), 'Minimum value is 1 at /States/A/Retry[0]/MaxDelaySeconds'],
    ['fewer than none at once', map({ MaxConcurrency: -1 }), 'Minimum value is 0 at /States/A/MaxConcurrency'],
    [
      'more than all',
      map({ ToleratedFailurePercentage: 101 }),
      'Maximum value is 100 at /States/A/ToleratedFailurePercentage',
    ],
  ])('is refused: %s', (_what, states, words) => {
    expect(describeInvalid(validateDefinition(aMachine(states)).diagnostics)).toContain(words);
  });

  it.each<[string, Record<string, Record<string, unknown>>]>([
    ['no wait', { A: { Type: 'Wait', Seconds: 0 } }],
    ['an expression', { A: task({ TimeoutSeconds: '{% $states.input.n %}' }) }],
    ['a rate with a fraction', retry({ BackoffRate: 1.5, MaxAttempts: 0 })],
    ['a part of a percentage', map({ ToleratedFailurePercentage: 33.3 })],
  ])('is taken: %s', (_what, states) => {
    expect(validateDefinition(aMachine(states)).diagnostics).toEqual([]);
  });

  it('of the whole machine is refused as a text', () => {
    expect(describeInvalid(validateDefinition(aMachine({ A: pass() }, { TimeoutSeconds: '5' })).diagnostics)).toContain(
      'Expected value of type Integer at /TimeoutSeconds',
    );
  });
});
