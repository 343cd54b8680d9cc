import type { DynamoDb } from '../services/dynamodb.ts';
import type { EventBus } from '../services/eventbridge.ts';
import type { Scheduler } from '../services/eventbridge-schedule.ts';
import type { HttpApi } from '../services/http-api.ts';
import type { Logs } from '../services/lambda-logs.ts';
import type { LambdaPermissions } from '../services/lambda-permissions.ts';
import type { LambdaRuntime } from '../services/lambda-runtime.ts';
import type { Inbound } from '../services/mail-inbound.ts';
import type { S3 } from '../services/s3.ts';
import type { Ses } from '../services/ses.ts';
import type { Topics } from '../services/sns.ts';
import type { Queues } from '../services/sqs.ts';
import type { StepFunctions } from '../services/step-functions.ts';
import type { HostContext } from '../types.ts';
import type { Iam } from './iam.ts';

/** Everything a resource can find a home in. */
export interface Services {
  context: HostContext;
  iam: Iam;
  lambda: LambdaRuntime;
  permissions: LambdaPermissions;
  dynamodb: DynamoDb;
  s3: S3;
  ses: Ses;
  inbound: Inbound;
  states: StepFunctions;
  bus: EventBus;
  scheduler: Scheduler;
  api: HttpApi;
  queues: Queues;
  topics: Topics;
  logs: Logs;
}
