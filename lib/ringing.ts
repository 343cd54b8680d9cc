import { Topic } from 'aws-cdk-lib/aws-sns';
import { SmsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Config } from './config.ts';
import { pascal, resourceName } from './names.ts';

/** A text on a phone for whoever must look at a concern, at any hour. It holds no word of it. One topic for each, with or without a number. */
export class Ringing extends Construct {
  constructor(scope: Construct, id: string, { programme }: Config) {
    super(scope, id);
    const { onCall, manager, safeguardingAlternate: alternate } = programme;
    for (const [who, contact] of Object.entries({ 'on-call': onCall, manager, alternate })) {
      const topic = new Topic(this, pascal(who), { topicName: resourceName(this, `ring-${who}`) });
      if (contact?.mobile !== undefined) topic.addSubscription(new SmsSubscription(contact.mobile));
    }
  }
}
