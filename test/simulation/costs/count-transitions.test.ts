import { expect, it } from 'vitest';
import { countTransitions } from './count-transitions.ts';

const events = (...types: string[]) => types.map((type) => ({ type }));

it('counts every state that is entered', () => {
  expect(
    countTransitions(events('ExecutionStarted', 'ChoiceStateEntered', 'ChoiceStateExited', 'SucceedStateEntered')),
  ).toBe(2);
});

it('counts every try of a task beyond its first', () => {
  const tried = ['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionFailed', 'LambdaFunctionScheduled'];
  expect(countTransitions(events(...tried, 'TaskStateExited'))).toBe(2);
});
