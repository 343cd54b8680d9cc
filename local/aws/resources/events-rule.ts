import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

const target = z.strictObject({
  Id: z.string(),
  Arn: arn,
  RoleArn: arn.optional(),
  Input: z.string().optional(),
  InputPath: z.string().optional(),
  InputTransformer: z
    .strictObject({ InputPathsMap: z.record(z.string(), z.string()).optional(), InputTemplate: z.string() })
    .optional(),
  DeadLetterConfig: z.strictObject({ Arn: arn }).optional(),
  RetryPolicy: cloudOnly,
});

const properties = z.strictObject({
  Name: z.string().optional(),
  Description: cloudOnly,
  EventBusName: z.literal('default').optional(),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(target).default([]),
  Tags: tags,
});

export const eventsRule = defineResource('AWS::Events::Rule', properties, (declared, input) => {
  const { account, region, services, defaultName } = input;
  const name = declared.Name ?? defaultName;
  const ruleArn = `arn:aws:events:${region}:${account}:rule/${name}`;
  const rule = { name, arn: ruleArn, pattern: declared.EventPattern, targets: declared.Targets };
  if (declared.State === 'ENABLED') {
    if (declared.EventPattern) services.bus.addRule(rule);
    const expression = declared.ScheduleExpression;
    if (expression) services.scheduler.add({ name, expression, run: () => services.bus.tick(rule) });
  }
  return { ref: name, attributes: { Arn: ruleArn } };
});
