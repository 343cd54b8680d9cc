import * as z from 'zod';

/** A setting that only the cloud acts on: kept out of the way here, whatever it holds. */
export const cloudOnly = z.unknown().optional();

/** CloudFormation writes tags as a list or as a record. */
export const tags = z
  .union([z.array(z.object({ Key: z.string(), Value: z.string() })), z.record(z.string(), z.string())])
  .optional();

export const arn = z.string().startsWith('arn:');
