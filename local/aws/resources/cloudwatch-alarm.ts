import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn, cloudOnly } from './shapes.ts';

/** Nothing is measured on one machine: an alarm is read, so that what it names must exist, and never goes off. */
const properties = z.strictObject({
  AlarmName: z.string().optional(),
  AlarmDescription: cloudOnly,
  AlarmActions: z.array(arn).optional(),
  MetricName: cloudOnly,
  Namespace: cloudOnly,
  Dimensions: z.array(z.strictObject({ Name: z.string(), Value: z.string() })).optional(),
  Statistic: cloudOnly,
  Period: cloudOnly,
  Threshold: cloudOnly,
  ComparisonOperator: cloudOnly,
  EvaluationPeriods: cloudOnly,
  TreatMissingData: cloudOnly,
});

export const cloudwatchAlarm = defineResource('AWS::CloudWatch::Alarm', properties, (alarm, input) => {
  const name = alarm.AlarmName ?? input.defaultName;
  return { ref: name, attributes: { Arn: `arn:aws:cloudwatch:${input.region}:${input.account}:alarm:${name}` } };
});
