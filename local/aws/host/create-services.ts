import { join } from 'node:path';
import { startDynamoDb } from '../services/dynamodb.ts';
import { EventBus } from '../services/eventbridge.ts';
import { Scheduler } from '../services/eventbridge-schedule.ts';
import { HttpApi } from '../services/http-api.ts';
import { Logs } from '../services/lambda-logs.ts';
import { LambdaPermissions } from '../services/lambda-permissions.ts';
import { LambdaQueue } from '../services/lambda-queue.ts';
import { LambdaRuntime } from '../services/lambda-runtime.ts';
import { createInbound } from '../services/mail-inbound.ts';
import { createS3 } from '../services/s3.ts';
import { createSes } from '../services/ses.ts';
import { Topics } from '../services/sns.ts';
import { Queues } from '../services/sqs.ts';
import { StepFunctions } from '../services/step-functions.ts';
import type { HostContext } from '../types.ts';
import { buryDelivery } from './bury-delivery.ts';
import { buryEvent } from './bury-event.ts';
import type { CallerKeys } from './caller-keys.ts';
import { deliverEvent } from './deliver-event.ts';
import type { Faults } from './faults.ts';
import { Iam } from './iam.ts';
import type { Services } from './services.ts';

type Base = Pick<HostContext, 'clock' | 'work' | 'store' | 'stateDir' | 'account' | 'region' | 'log'>;

export interface ServiceParts {
  base: Base;
  keys: CallerKeys;
  faults: Faults;
  changes: { count: number };
  /** The AWS endpoint's URL, known once it listens. */
  endpoint: () => string;
}

export interface RunningServices extends Services {
  queue: LambdaQueue;
}

/** Makes every service and ties them together by the one context that they share. */
export async function createServices(parts: ServiceParts): Promise<RunningServices> {
  const { base, keys, faults, changes, endpoint } = parts;
  const iam = new Iam();
  const logs = new Logs(join(base.stateDir, 'logs'), () => base.clock.now());
  const queues = new Queues(base);
  const topics = new Topics(base);
  const permissions = new LambdaPermissions();
  const takeFault = (target: string) => faults.take(target);
  const keyOf = (roleArn: string) => keys.keyOf(roleArn);
  const lambda = new LambdaRuntime({ context: { ...base, takeFault }, logs, endpoint, accessKeyOf: keyOf });
  const bury = { context: base, iam, queues, runtime: () => lambda };
  const queue = new LambdaQueue({ context: base, runtime: lambda, bury: (letter) => buryEvent(bury, letter) });
  const bus = new EventBus({
    context: { ...base, takeFault },
    deliver: (delivery) => deliverEvent({ iam, permissions, queue, states: () => states }, delivery),
    bury: (delivery, reason) => buryDelivery({ iam, queues }, delivery, reason),
  });
  const context: HostContext = {
    ...base,
    takeFault,
    functions: {
      invoke: (functionArn, payload) => lambda.invoke(functionArn, payload),
      invokeLater: (functionArn, payload) => queue.add(functionArn, payload),
    },
    publish(event) {
      changes.count += 1;
      bus.publish(event);
    },
    publishText: (topicArn, text) => topics.publish(topicArn, text),
    authorize: (roleArn, permission) => iam.refuse(roleArn, permission),
  };
  const states = new StepFunctions(context);
  const s3 = createS3(context);
  return {
    ...{ context, iam, logs, queues, topics, permissions, lambda, queue, bus, states, s3 },
    ses: createSes(context),
    inbound: createInbound(context, s3),
    dynamodb: await startDynamoDb(context, join(base.stateDir, 'dynamodb')),
    scheduler: new Scheduler({ context: base, changes: () => changes.count }),
    api: new HttpApi({ context, permissions, logs }),
  };
}
