import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** `send-reminder` → `SendReminder`: folder, construct and substitution names are one name. */
export const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `pair-lifecycle` → `PAIR_LIFECYCLE_MACHINE_ARN` */
export const machineVariable = (name: string): string => `${name.replaceAll('-', '_').toUpperCase()}_MACHINE_ARN`;

/** `read-calendar` → `READ_CALENDAR_FUNCTION_ARN` */
export const functionVariable = (name: string): string => `${name.replaceAll('-', '_').toUpperCase()}_FUNCTION_ARN`;

export const resourceName = (scope: Construct, name: string): string => `${Stack.of(scope).stackName}-${name}`;

/**
 * Formatted from the fixed name, never `Ref`: machines and functions know each other, and references both ways would be a cycle that
 * CloudFormation refuses.
 */
export const functionArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: resourceName(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

export const machineArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'stateMachine',
    resourceName: resourceName(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

export const topicArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({ service: 'sns', resource: resourceName(scope, name) });

export const executionArns = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${resourceName(scope, name)}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** Of the one role that may delete evidence, once its time is up: whatever does that must bear this very name. */
export const retentionRoleArn = (scope: Construct): string =>
  Stack.of(scope).formatArn({
    service: 'iam',
    region: '',
    resource: 'role',
    resourceName: resourceName(scope, 'retention'),
  });
