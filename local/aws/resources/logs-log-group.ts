import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  LogGroupName: z.string().optional(),
  RetentionInDays: cloudOnly,
  KmsKeyId: cloudOnly,
  LogGroupClass: cloudOnly,
  DataProtectionPolicy: cloudOnly,
  Tags: tags,
});

export const logsLogGroup = defineResource('AWS::Logs::LogGroup', properties, (group, input) => {
  const { defaultName, account, region } = input;
  const name = group.LogGroupName ?? defaultName;
  return { ref: name, attributes: { Arn: `arn:aws:logs:${region}:${account}:log-group:${name}:*` } };
});
