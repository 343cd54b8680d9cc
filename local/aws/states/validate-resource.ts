import { type Check, complain } from './diagnostics.ts';
import { readResource } from './resource.ts';

/** Optimised integrations that know a few calls only; an AWS SDK integration (`aws-sdk:…`) knows all. */
const CALLS: Record<string, string[]> = {
  batch: ['submitJob'],
  dynamodb: ['getItem', 'putItem', 'deleteItem', 'updateItem'],
  ecs: ['runTask'],
  events: ['putEvents'],
  glue: ['startJobRun'],
  http: ['invoke'],
  lambda: ['invoke'],
  sns: ['publish'],
  sqs: ['sendMessage'],
  states: ['startExecution'],
};

/** A Task's Resource names a function, an activity or an integration that there is. */
export function checkResource(check: Check, state: Record<string, unknown>, location: string): void {
  const { Resource } = state;
  if (typeof Resource !== 'string') return;
  const read = readResource(Resource);
  if (read?.kind === 'activity' && (check.bareNames || Resource.startsWith('arn:'))) return;
  const [service = '', verb = ''] = read?.action.split(':') ?? [];
  const known =
    read &&
    read.kind !== 'activity' &&
    (!Object.hasOwn(CALLS, service) || read.kind === 'lambda' || CALLS[service]?.includes(verb));
  if (!known) {
    const why = 'The value is not a valid resource ARN, or the resource is not available in this region.';
    complain(check, `${location}/Resource`, `The resource provided ${Resource} is not recognized. ${why}`);
    return;
  }
  if (check.type === 'STANDARD' || read.mode === 'request') return;
  // AWS's own message has a blank more after the first.
  const [mode, end] = read.mode === 'callback' ? ['.waitForTaskToken', ' '] : ['.sync', ''];
  const message = `Express state machine does not support '${mode}' service integration${end}`;
  complain(check, `${location}/Resource`, message);
}
