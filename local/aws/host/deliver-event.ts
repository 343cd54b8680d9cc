import type { Delivery } from '../services/eventbridge.ts';
import type { LambdaPermissions } from '../services/lambda-permissions.ts';
import type { LambdaQueue } from '../services/lambda-queue.ts';
import type { StepFunctions } from '../services/step-functions.ts';
import { ApiError } from '../states/failure.ts';
import type { Iam } from './iam.ts';

export interface DeliverParts {
  iam: Iam;
  permissions: LambdaPermissions;
  queue: Pick<LambdaQueue, 'add'>;
  states: () => StepFunctions;
}

/** Hands an event to a function or a state machine, if the rule may. The same delivery again does nothing more. */
export async function deliverEvent(parts: DeliverParts, { id, rule, target, input }: Delivery): Promise<void> {
  if (target.Arn.includes(':lambda:')) {
    const allowed = parts.permissions.allows(target.Arn, 'events.amazonaws.com', rule.arn);
    if (!allowed) throw new Error(`EventBridge has no permission to call ${target.Arn}`);
    parts.queue.add(target.Arn, input, id);
    return;
  }
  if (!target.Arn.includes(':stateMachine:')) throw new Error(`a target of an unknown kind: ${target.Arn}`);
  const permission = { action: 'states:StartExecution', resource: target.Arn };
  const refusal = parts.iam.refuse(target.RoleArn ?? '', permission);
  if (refusal) throw new Error(`the role of the rule ${refusal}`);
  try {
    await parts.states().start({ machineArn: target.Arn, name: id.slice(0, 80), input: JSON.stringify(input) });
  } catch (error) {
    // No other event has this name: it was delivered before the host last stopped.
    if (!(error instanceof ApiError && error.name === 'ExecutionAlreadyExists')) throw error;
  }
}
