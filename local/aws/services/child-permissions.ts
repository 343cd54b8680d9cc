import type { Resource } from '../states/resource.ts';
import type { Permission } from '../types.ts';

export interface ChildStart {
  /** The child's machine. */
  machineArn: string;
  mode: Resource['mode'];
}

/** Waiting for a child needs more than starting it: describe and stop it, and the managed rule that tells of its end. */
export function childPermissions({ machineArn, mode }: ChildStart, region: string, account: string): Permission[] {
  const start = { action: 'states:StartExecution', resource: machineArn };
  if (mode !== 'sync' && mode !== 'sync2') return [start];
  const executions = `${machineArn.replace(':stateMachine:', ':execution:')}:any`;
  return [
    start,
    ...['states:DescribeExecution', 'states:StopExecution'].map((action) => ({ action, resource: executions })),
    ...managedRulePermissions(region, account),
  ];
}

/** The rule by which Step Functions hears of the end of an execution that a `.sync` task waits for. */
export function managedRulePermissions(region: string, account: string): Permission[] {
  const resource = `arn:aws:events:${region}:${account}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule`;
  return ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'].map((action) => ({ action, resource }));
}
