import * as z from 'zod';
import { ApiError } from '../states/failure.ts';
import type { Machine, State } from '../states/machine.ts';
import type { Permission } from '../types.ts';
import { childPermissions, managedRulePermissions } from './child-permissions.ts';

/** What CreateStateMachine wants of the role where logging is on (docs: Step Functions, logging with CloudWatch). */
const LOG_DELIVERY = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
].map((action): Permission => ({ action, resource: '*' }));

export interface RoleCheck {
  machine: Machine;
  roleArn: string;
  loggingConfiguration: unknown;
  region: string;
  account: string;
  /** Undefined when the role may, else why not. */
  authorize(roleArn: string, permission: Permission): string | undefined;
}

const logging = z.looseObject({ Level: z.string().optional() }).optional().catch(undefined);

/**
 * What a machine's role must be allowed before the machine can be made: log delivery, and for `.sync` tasks the child
 * and the managed rule. Throws AccessDeniedException in AWS's words and says which permission is missing.
 */
export function checkMachineRole(check: RoleCheck): void {
  const { roleArn } = check;
  const isLogged = ![undefined, 'OFF'].includes(logging.parse(check.loggingConfiguration)?.Level);
  if (isLogged) {
    demand(check, LOG_DELIVERY, 'The state machine IAM Role is not authorized to access the Log Destination');
  }
  for (const state of statesOf(check.machine)) {
    const mode = state.task?.resource.mode;
    if (mode !== 'sync' && mode !== 'sync2') continue;
    const { region, account } = check;
    demand(check, managedRulePermissions(region, account), `'${roleArn}' is not authorized to create managed-rule`);
    const machineArn = literalMachineArn(state);
    if (machineArn === undefined) continue;
    const words = `'${roleArn}' is not authorized to run the child of ${state.name}`;
    demand(check, childPermissions({ machineArn, mode }, region, account), words);
  }
}

function demand(check: RoleCheck, permissions: Permission[], words: string): void {
  for (const permission of permissions) {
    if (check.authorize(check.roleArn, permission) === undefined) continue;
    throw new ApiError('AccessDeniedException', `${words}: ${permission.action} on ${permission.resource}`);
  }
}

export function* statesOf(machine: Machine): Iterable<State> {
  for (const block of machine.blocks.values()) yield* block.states.values();
}

/** The child's ARN where the definition says it; one that is computed is checked at the call. */
function literalMachineArn({ task }: State): string | undefined {
  const template = task?.arguments;
  const part =
    template?.kind === 'object' ? template.entries.find(([key]) => key === 'StateMachineArn')?.[1] : template;
  if (part?.kind !== 'literal') return undefined;
  if (part !== template) return typeof part.value === 'string' ? part.value : undefined;
  return z.looseObject({ StateMachineArn: z.string() }).safeParse(part.value).data?.StateMachineArn;
}
