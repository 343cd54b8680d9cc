import * as z from 'zod';
import { defineResource } from '../host/resource-type.ts';
import { arn } from './shapes.ts';

const properties = z.strictObject({
  FunctionName: z.string(),
  Qualifier: z.literal('$LATEST'),
  MaximumRetryAttempts: z.number().int().min(0).max(2).default(2),
  MaximumEventAgeInSeconds: z.number().int().min(60).max(21_600).default(21_600),
  DestinationConfig: z.strictObject({ OnFailure: z.strictObject({ Destination: arn }) }).optional(),
});

export const lambdaEventInvokeConfig = defineResource('AWS::Lambda::EventInvokeConfig', properties, (config, input) => {
  const { FunctionName, MaximumRetryAttempts, MaximumEventAgeInSeconds, DestinationConfig } = config;
  input.services.lambda.configure(FunctionName, {
    retries: MaximumRetryAttempts,
    maxAge: MaximumEventAgeInSeconds,
    ...(DestinationConfig ? { onFailureArn: DestinationConfig.OnFailure.Destination } : {}),
  });
  return { ref: input.logicalId };
});
