import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';

const properties = z.strictObject({ AliasName: z.string().startsWith('alias/'), TargetKeyId: z.string() });

export const kmsAlias = defineResource('AWS::KMS::Alias', properties, ({ AliasName }) => ({ ref: AliasName }));
