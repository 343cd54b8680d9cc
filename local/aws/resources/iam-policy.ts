import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';

const properties = z.strictObject({
  PolicyName: z.string(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()),
});

export const iamPolicy = defineResource('AWS::IAM::Policy', properties, (policy, { account, services }) => {
  for (const role of policy.Roles) services.iam.attach(`arn:aws:iam::${account}:role/${role}`, policy.PolicyDocument);
  return { ref: policy.PolicyName };
});
