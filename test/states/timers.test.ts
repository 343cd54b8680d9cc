import { describe, expect, it } from 'vitest';
import type { Execution, Thread } from '../../local/aws/states/execution.ts';
import { newExecution } from '../../local/aws/states/new-execution.ts';
import { changedTimers } from '../../local/aws/states/timers.ts';

const machine = { arn: 'arn:aws:states:eu-west-2:1:stateMachine:m', name: 'm', roleArn: 'role' };
const START = newExecution({ arn: 'e', name: 'e', machine, definition: 'd', input: '{}', now: 0 });

const waitingAt = (state: string, timeoutAt: number): Execution => {
  const task = { kind: 'task', id: '0.1', nonce: 'n', arguments: {}, submitted: true, timeoutAt } as const;
  const thread: Thread = { ...(START.threads['0'] as Thread), state, wait: task };
  return { ...START, threads: { '0': thread } };
};

describe('the timers that a step changes', () => {
  it('are set anew for the next state, though it times out at the same instant', () => {
    const { set, cancel } = changedTimers(waitingAt('AskMentee', 9), waitingAt('AskParent', 9));
    expect(set.map(({ state, at }) => [state, at])).toEqual([['AskParent', 9]]);
    expect(cancel).toEqual([]);
  });

  it('stay as they are while the state and its time are the same', () => {
    expect(changedTimers(waitingAt('AskMentee', 9), waitingAt('AskMentee', 9))).toEqual({ set: [], cancel: [] });
  });

  it('are cancelled when the execution has ended', () => {
    const ended: Execution = { ...waitingAt('AskMentee', 9), status: 'ABORTED' };
    expect(changedTimers(waitingAt('AskMentee', 9), ended)).toEqual({ set: [], cancel: ['e|0|timeout'] });
  });
});
