import * as z from 'zod';
import { isKnownOperator } from './iam-conditions.ts';

const strings = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const values = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const conditionValues = z.union([values.transform((one) => [one]), z.array(values)]);

const operator = z.string().refine(isKnownOperator, { error: 'a condition operator this host does not know' });

const statement = z
  .strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Principal: z.union([z.literal('*'), z.record(z.string(), strings)]).optional(),
    Action: strings.optional(),
    NotAction: strings.optional(),
    Resource: strings.optional(),
    NotResource: strings.optional(),
    Condition: z.record(operator, z.record(z.string(), conditionValues)).optional(),
  })
  .refine((one) => one.Action || one.NotAction, { error: 'a statement names Action or NotAction' });

/** A policy document, every list written out. */
export const policyDocument = z.strictObject({
  Version: z.literal('2012-10-17'),
  Id: z.string().optional(),
  Statement: z.union([z.array(statement), statement.transform((one) => [one])]),
});

export type PolicyDocument = z.infer<typeof policyDocument>;
export type Statement = z.infer<typeof statement>;
export type Conditions = Statement['Condition'];
