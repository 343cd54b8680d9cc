import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  KeyPolicy: z.unknown(),
  Description: z.string().optional(),
  EnableKeyRotation: cloudOnly,
  RotationPeriodInDays: cloudOnly,
  PendingWindowInDays: cloudOnly,
  Tags: tags,
});

export const kmsKey = defineResource('AWS::KMS::Key', properties, (_key, { logicalId, account, region }) => ({
  ref: logicalId,
  attributes: { Arn: `arn:aws:kms:${region}:${account}:key/${logicalId}`, KeyId: logicalId },
}));
