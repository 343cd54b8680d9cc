import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { defineResource, type ResourceInput } from '../host/resource-type.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

/** CloudFormation takes inline code up to this, in bytes. */
const maxInline = 4 * 1024 * 1024;

const properties = z.strictObject({
  FunctionName: z.string().optional(),
  Code: z.union([
    z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
    z.strictObject({ ZipFile: z.string().max(maxInline) }),
  ]),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Role: arn,
  Timeout: z.number().int().min(1).max(900).default(3),
  MemorySize: z.number().int().min(128).max(10_240).default(128),
  Environment: z.strictObject({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  LoggingConfig: z
    .strictObject({
      LogFormat: z.enum(['Text', 'JSON']).default('Text'),
      LogGroup: z.string().optional(),
      ApplicationLogLevel: cloudOnly,
      SystemLogLevel: cloudOnly,
    })
    .optional(),
  DeadLetterConfig: z.strictObject({ TargetArn: arn }).optional(),
  Architectures: cloudOnly,
  Description: cloudOnly,
  EphemeralStorage: cloudOnly,
  KmsKeyArn: cloudOnly,
  ReservedConcurrentExecutions: cloudOnly,
  TracingConfig: cloudOnly,
  Tags: tags,
});

/** Lambda refuses larger environments, in bytes. */
const maxEnvironment = 4096;

export const lambdaFunction = defineResource('AWS::Lambda::Function', properties, (declared, input) => {
  const name = declared.FunctionName ?? input.defaultName.slice(0, 64);
  const functionArn = `arn:aws:lambda:${input.region}:${input.account}:function:${name}`;
  const environment = declared.Environment?.Variables ?? {};
  const size = Buffer.byteLength(JSON.stringify(environment));
  if (size > maxEnvironment) throw new Error(`property Environment: ${size} bytes; Lambda takes ${maxEnvironment}`);
  input.services.lambda.declare({
    name,
    arn: functionArn,
    roleArn: declared.Role,
    folder:
      'ZipFile' in declared.Code
        ? unpack(name, declared.Code.ZipFile, input)
        : input.assembly.findAsset(declared.Code.S3Key),
    handler: declared.Handler,
    runtime: declared.Runtime,
    timeout: declared.Timeout,
    memory: declared.MemorySize,
    environment,
    logGroup: declared.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`,
    logFormat: declared.LoggingConfig?.LogFormat ?? 'Text',
    ...(declared.DeadLetterConfig ? { deadLetterArn: declared.DeadLetterConfig.TargetArn } : {}),
  });
  return { ref: name, attributes: { Arn: functionArn } };
});

/** Code that stands in the template itself is the file `index.js`. */
function unpack(name: string, source: string, { services }: ResourceInput): string {
  const folder = join(services.context.stateDir, 'inline-functions', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), source);
  return folder;
}
