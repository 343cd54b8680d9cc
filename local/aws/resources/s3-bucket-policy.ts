import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';

const properties = z.strictObject({ Bucket: z.string(), PolicyDocument: z.unknown() });

export const s3BucketPolicy = defineResource('AWS::S3::BucketPolicy', properties, (policy, { logicalId, services }) => {
  services.iam.attachToResource(`arn:aws:s3:::${policy.Bucket}`, policy.PolicyDocument);
  return { ref: logicalId };
});
