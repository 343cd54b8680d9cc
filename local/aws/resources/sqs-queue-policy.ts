import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';

const properties = z.strictObject({ Queues: z.array(z.string()), PolicyDocument: z.unknown() });

export const sqsQueuePolicy = defineResource('AWS::SQS::QueuePolicy', properties, (policy, input) => {
  const { account, region, services, logicalId } = input;
  for (const url of policy.Queues) {
    const name = url.split('/').pop();
    services.iam.attachToResource(`arn:aws:sqs:${region}:${account}:${name}`, policy.PolicyDocument);
  }
  return { ref: logicalId };
});
