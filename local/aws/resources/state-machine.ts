import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { defineResource, type ResourceInput } from '../host/resource-type.ts';
import { TemplateError } from '../host/template.ts';
import { arn, cloudOnly, tags } from './shapes.ts';

const properties = z.strictObject({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
  RoleArn: arn,
  Definition: z.record(z.string(), z.unknown()).optional(),
  DefinitionString: z.string().optional(),
  DefinitionS3Location: z.strictObject({ Bucket: z.string(), Key: z.string() }).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.coerce.string()).default({}),
  EncryptionConfiguration: cloudOnly,
  LoggingConfiguration: cloudOnly,
  TracingConfiguration: cloudOnly,
  Tags: tags,
});

type Declared = z.infer<typeof properties>;

export const stateMachine = defineResource('AWS::StepFunctions::StateMachine', properties, (declared, input) => {
  const { account, region, services, defaultName } = input;
  const name = declared.StateMachineName ?? defaultName;
  const machineArn = `arn:aws:states:${region}:${account}:stateMachine:${name}`;
  const definition = substitute(readDefinition(declared, input), declared.DefinitionSubstitutions);
  const { RoleArn: roleArn, LoggingConfiguration: loggingConfiguration } = declared;
  services.states.registerMachine({ arn: machineArn, name, roleArn, definition, loggingConfiguration });
  return { ref: machineArn, attributes: { Arn: machineArn, Name: name } };
});

function readDefinition(declared: Declared, { assembly }: ResourceInput): string {
  const { Definition, DefinitionString, DefinitionS3Location } = declared;
  if (DefinitionString !== undefined) return DefinitionString;
  if (Definition !== undefined) return JSON.stringify(Definition);
  if (!DefinitionS3Location) throw new TemplateError('property Definition, or where it lies, is missing');
  return readFileSync(assembly.findAsset(DefinitionS3Location.Key), 'utf8');
}

/** Every `${Name}` must have a value: CloudFormation would leave it standing in the definition. */
function substitute(definition: string, values: Record<string, string>): string {
  const missing = new Set<string>();
  const filled = definition.replace(/\$\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) missing.add(name);
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
  if (missing.size > 0) throw new TemplateError(`property DefinitionSubstitutions lacks ${[...missing].join(', ')}`);
  return filled;
}
