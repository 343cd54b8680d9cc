import { expect, it } from 'vitest';
import { refuseForeignCalls } from '../../local/aws/services/step-functions-call.ts';
import { loadMachine } from '../../local/aws/states/load-machine.ts';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { validateDefinition } from '../../local/aws/states/validate-definition.ts';
import { aMachine } from './definitions.ts';

const ARN = 'arn:aws:states:eu-west-2:111111111111:activity:print';

const aPrint = (more: object) => aMachine({ A: { Type: 'Task', Resource: ARN, ...more } });
const activityEvents = (history: readonly { type: string }[]) =>
  history.map(({ type }) => type).filter((type) => type.startsWith('Activity'));

it.each([ARN, 'print'])('the activity %s is answered by whoever runs the machine', async (Resource) => {
  const definition = aPrint({ Resource, Output: '{% $states.result.printed %}' });
  const { output, history } = await runMachine({ definition, invoke: (resource) => ({ printed: resource }) }).result;
  expect(output).toBe(Resource);
  expect(activityEvents(history)).toEqual(['ActivityScheduled', 'ActivityStarted', 'ActivitySucceeded']);
});

it('an activity fails by its worker’s error', async () => {
  const invoke = () => {
    throw { name: 'Jammed', message: 'paper' };
  };
  const { history, ...result } = await runMachine({ definition: aPrint({}), invoke }).result;
  expect(result).toEqual({ status: 'FAILED', error: 'Jammed', cause: 'paper' });
  expect(activityEvents(history).at(-1)).toBe('ActivityFailed');
});

it('an activity fails when its time has run out', async () => {
  const invoke = () => new Promise(() => undefined);
  const { history, ...result } = await runMachine({ definition: aPrint({ TimeoutSeconds: 5 }), invoke }).result;
  expect(result).toEqual({ status: 'FAILED', error: 'States.Timeout' });
  expect(activityEvents(history).at(-1)).toBe('ActivityTimedOut');
});

it('the host, which has no workers, refuses a machine with an activity', () => {
  expect(() => refuseForeignCalls(loadMachine(aPrint({})))).toThrow(/no service for the resource .*activity:print/);
});

it('AWS’s verdict on a bare name is that it is no resource', () => {
  expect(validateDefinition(aPrint({ Resource: 'print' })).diagnostics[0]?.message).toContain('is not recognized');
});
