import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  BucketName: z.string().optional(),
  VersioningConfiguration: z.strictObject({ Status: z.enum(['Enabled', 'Suspended']) }).optional(),
  NotificationConfiguration: z
    .strictObject({ EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: z.boolean().default(true) }) })
    .optional(),
  BucketEncryption: cloudOnly,
  LifecycleConfiguration: cloudOnly,
  OwnershipControls: cloudOnly,
  PublicAccessBlockConfiguration: cloudOnly,
  ObjectLockEnabled: cloudOnly,
  Tags: tags,
});

export const s3Bucket = defineResource('AWS::S3::Bucket', properties, (bucket, { defaultName, region, services }) => {
  const name = bucket.BucketName ?? defaultName.toLowerCase().slice(0, 63);
  services.s3.registerBucket({
    name,
    versioned: bucket.VersioningConfiguration?.Status === 'Enabled',
    eventBridge: bucket.NotificationConfiguration?.EventBridgeConfiguration.EventBridgeEnabled === true,
  });
  const attributes = {
    Arn: `arn:aws:s3:::${name}`,
    DomainName: `${name}.s3.amazonaws.com`,
    RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
  };
  return { ref: name, attributes };
});
