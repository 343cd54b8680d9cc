import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

const topic = z.strictObject({ TopicName: z.string().optional(), KmsMasterKeyId: cloudOnly, Tags: tags });

export const snsTopic = defineResource('AWS::SNS::Topic', topic, (declared, input) => {
  const { defaultName, account, region, services } = input;
  const name = declared.TopicName ?? defaultName;
  const topicArn = `arn:aws:sns:${region}:${account}:${name}`;
  services.topics.create(topicArn);
  return { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
});

const subscription = z.strictObject({ Protocol: z.enum(['sms', 'email']), TopicArn: arn, Endpoint: z.string() });

export const snsSubscription = defineResource('AWS::SNS::Subscription', subscription, (declared, input) => {
  // Only AWS itself writes to a subscribed address, and it has nothing to say on one machine.
  if (declared.Protocol === 'sms') input.services.topics.subscribe(declared.TopicArn, declared.Endpoint);
  return { ref: `${declared.TopicArn}:${input.logicalId}` };
});
