import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn } from './shapes.ts';

const properties = z.strictObject({
  Action: z.literal('lambda:InvokeFunction'),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: arn.optional(),
  SourceAccount: z.string().optional(),
});

export const lambdaPermission = defineResource('AWS::Lambda::Permission', properties, (permission, input) => {
  const { lambda, permissions } = input.services;
  permissions.add({
    functionArn: lambda.describe(permission.FunctionName).declaration.arn,
    principal: permission.Principal,
    sourceArn: permission.SourceArn,
    sourceAccount: permission.SourceAccount,
  });
  return { ref: input.logicalId };
});
