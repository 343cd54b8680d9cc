import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { cloudOnly } from './shapes.ts';

const properties = z.strictObject({
  ManagedPolicyName: z.string().optional(),
  PolicyDocument: z.unknown(),
  Roles: z.array(z.string()).default([]),
  Description: cloudOnly,
  Path: z.literal('/').optional(),
});

export const iamManagedPolicy = defineResource('AWS::IAM::ManagedPolicy', properties, (policy, input) => {
  const { account, services, defaultName } = input;
  const arn = `arn:aws:iam::${account}:policy/${policy.ManagedPolicyName ?? defaultName}`;
  services.iam.addManagedPolicy(arn, policy.PolicyDocument);
  for (const role of policy.Roles) services.iam.attach(`arn:aws:iam::${account}:role/${role}`, policy.PolicyDocument);
  return { ref: arn, attributes: { PolicyArn: arn } };
});
