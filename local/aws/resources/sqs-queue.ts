import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  QueueName: z.string().optional(),
  MessageRetentionPeriod: cloudOnly,
  VisibilityTimeout: cloudOnly,
  SqsManagedSseEnabled: cloudOnly,
  KmsMasterKeyId: cloudOnly,
  Tags: tags,
});

export const sqsQueue = defineResource('AWS::SQS::Queue', properties, (queue, { defaultName, account, region }) => {
  const name = queue.QueueName ?? defaultName;
  return {
    ref: `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    attributes: { Arn: `arn:aws:sqs:${region}:${account}:${name}`, QueueName: name },
  };
});
