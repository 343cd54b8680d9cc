import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';

const properties = z.strictObject({ Analytics: z.string().optional() });

export const cdkMetadata = defineResource('AWS::CDK::Metadata', properties, (_metadata, { logicalId }) => ({
  ref: logicalId,
}));
