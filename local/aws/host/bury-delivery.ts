import type { Delivery } from '../services/eventbridge.ts';
import type { Queues } from '../services/sqs.ts';
import type { Iam } from './iam.ts';

/** Sends what a rule could not deliver to the target's dead-letter queue, if that lets EventBridge in. */
export function buryDelivery(parts: { iam: Iam; queues: Queues }, delivery: Delivery, reason: string): void {
  const { rule, target, input } = delivery;
  const queueArn = target.DeadLetterConfig?.Arn;
  if (!queueArn) return;
  const context = { 'aws:SourceArn': rule.arn };
  const permission = { action: 'sqs:SendMessage', resource: queueArn, context };
  if (!parts.iam.allowsService(queueArn, 'events.amazonaws.com', permission)) return;
  parts.queues.send(queueArn, input, { RULE_ARN: rule.arn, TARGET_ARN: target.Arn, ERROR_MESSAGE: reason });
}
