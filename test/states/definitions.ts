import { functionArn } from './a-host.ts';

type Json = Record<string, unknown>;

/** A machine of the states given, in order, unless they say `Next` or `End` themselves. */
export function aMachine(states: Record<string, Json>, more: Json = {}): Json {
  return { QueryLanguage: 'JSONata', ...more, ...aBlock(states) };
}

/** A branch, or a Map's processor. */
export function aBlock(states: Record<string, Json>): Json {
  const names = Object.keys(states);
  const linked = Object.entries(states).map(([name, state], i): [string, Json] => {
    const ends = ['Choice', 'Fail', 'Succeed'].includes(String(state.Type)) || 'Next' in state || 'End' in state;
    return [name, ends ? state : { ...state, ...(i < names.length - 1 ? { Next: names[i + 1] } : { End: true }) }];
  });
  return { StartAt: names[0], States: Object.fromEntries(linked) };
}

export function pass(more: Json = {}): Json {
  return { Type: 'Pass', ...more };
}

export function wait(seconds: unknown, more: Json = {}): Json {
  return { Type: 'Wait', Seconds: seconds, ...more };
}

export function invoke(name: string, more: Json = {}): Json {
  const Arguments = { FunctionName: functionArn(name), Payload: '{% $states.input %}' };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', Arguments, ...more };
}

/** Waits for its token, which the function gets as `token`. */
export function hold(name: string, more: Json = {}): Json {
  const Arguments = { FunctionName: functionArn(name), Payload: { token: '{% $states.context.Task.Token %}' } };
  return { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken', Arguments, ...more };
}

/** Runs a child; `mode` is the end of the resource: '', '.sync', '.sync:2'. */
export function startChild(arn: string, mode: string, more: Json = {}): Json {
  const Arguments = { StateMachineArn: arn, Input: '{% $states.input %}' };
  return { Type: 'Task', Resource: `arn:aws:states:::states:startExecution${mode}`, Arguments, ...more };
}
