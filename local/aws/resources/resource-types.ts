import type { ResourceType } from '../host/resource-type.ts';
import { apiGatewayV2Api, apiGatewayV2Integration, apiGatewayV2Route, apiGatewayV2Stage } from './api-gateway-v2.ts';
import { cdkMetadata } from './cdk-metadata.ts';
import { cloudwatchAlarm } from './cloudwatch-alarm.ts';
import { dynamoDbTable } from './dynamodb-table.ts';
import { eventsRule } from './events-rule.ts';
import { iamManagedPolicy } from './iam-managed-policy.ts';
import { iamPolicy } from './iam-policy.ts';
import { iamRole } from './iam-role.ts';
import { kmsAlias } from './kms-alias.ts';
import { kmsKey } from './kms-key.ts';
import { lambdaEventInvokeConfig } from './lambda-event-invoke-config.ts';
import { lambdaFunction } from './lambda-function.ts';
import { lambdaPermission } from './lambda-permission.ts';
import { logsLogGroup } from './logs-log-group.ts';
import { s3Bucket } from './s3-bucket.ts';
import { s3BucketPolicy } from './s3-bucket-policy.ts';
import { sesReceiptRule, sesReceiptRuleSet } from './ses-receiving.ts';
import { sesConfigurationSet, sesEmailIdentity, sesEventDestination } from './ses-sending.ts';
import { snsSubscription, snsTopic } from './sns.ts';
import { sqsQueue } from './sqs-queue.ts';
import { sqsQueuePolicy } from './sqs-queue-policy.ts';
import { stateMachine } from './state-machine.ts';

/** Every type that has a home on one machine. */
export const resourceTypes: ResourceType[] = [
  apiGatewayV2Api,
  apiGatewayV2Integration,
  apiGatewayV2Route,
  apiGatewayV2Stage,
  cdkMetadata,
  cloudwatchAlarm,
  dynamoDbTable,
  eventsRule,
  iamManagedPolicy,
  iamPolicy,
  iamRole,
  kmsAlias,
  kmsKey,
  lambdaEventInvokeConfig,
  lambdaFunction,
  lambdaPermission,
  logsLogGroup,
  s3Bucket,
  s3BucketPolicy,
  sesConfigurationSet,
  sesEmailIdentity,
  sesEventDestination,
  sesReceiptRule,
  sesReceiptRuleSet,
  snsSubscription,
  snsTopic,
  sqsQueue,
  sqsQueuePolicy,
  stateMachine,
];
