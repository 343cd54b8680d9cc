import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { readAwsManagedPolicy } from './aws-managed-policies.ts';
import { cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  RoleName: z.string().optional(),
  AssumeRolePolicyDocument: z.unknown(),
  Policies: z.array(z.strictObject({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]),
  ManagedPolicyArns: z.array(z.string()).default([]),
  Description: cloudOnly,
  MaxSessionDuration: cloudOnly,
  Tags: tags,
});

export const iamRole = defineResource('AWS::IAM::Role', properties, (role, { defaultName, account, services }) => {
  const name = role.RoleName ?? defaultName;
  const arn = `arn:aws:iam::${account}:role/${name}`;
  services.iam.addRole(arn);
  for (const { PolicyDocument } of role.Policies) services.iam.attach(arn, PolicyDocument);
  for (const managed of role.ManagedPolicyArns) {
    const own = services.iam.findManagedPolicy(managed);
    services.iam.attach(arn, own ?? readAwsManagedPolicy(managed));
  }
  return { ref: name, attributes: { Arn: arn, RoleId: name } };
});
