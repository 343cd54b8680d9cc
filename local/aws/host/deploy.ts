import { resourceTypes } from '../resources/resource-types.ts';
import { findReferences, isMet, type Made, resolve, type Scope } from './intrinsics.ts';
import type { Services } from './services.ts';
import { type Assembly, TemplateError } from './template.ts';

export interface Deployment {
  /** Resources that exist, by logical id. */
  made: Map<string, Made>;
  outputs: Record<string, unknown>;
  /** Logical ids of its buckets. */
  buckets: string[];
}

export interface DeployParts {
  assembly: Assembly;
  services: Services;
  parameters: Record<string, string>;
}

/** Gives every resource of the template a home, those first that others refer to. Throws `TemplateError`. */
export async function deploy(parts: DeployParts): Promise<Deployment> {
  const { assembly, services } = parts;
  const { template, stackName } = assembly;
  const scope = makeScope(parts);
  for (const logicalId of orderResources(assembly)) {
    const resource = template.Resources[logicalId];
    if (!resource || (resource.Condition && !isMet(resource.Condition, scope))) continue;
    const { account, region } = services.context;
    try {
      const type = resourceTypes.find((known) => known.type === resource.Type);
      if (!type) throw new TemplateError(`resource type ${resource.Type} is not known here`);
      const properties = resolve(resource.Properties, scope);
      const defaultName = `${stackName}-${logicalId}`;
      const made = await type.create({ logicalId, defaultName, account, region, properties, assembly, services });
      scope.made.set(logicalId, made);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new TemplateError(`${assembly.describePath(logicalId)} (${resource.Type}): ${reason}`, { cause: error });
    }
  }
  const outputs = Object.entries(template.Outputs).map(([name, { Value }]) => [name, resolve(Value, scope)]);
  const buckets = [...scope.made.keys()].filter((id) => template.Resources[id]?.Type === 'AWS::S3::Bucket');
  return { made: scope.made, outputs: Object.fromEntries(outputs), buckets };
}

function makeScope({ assembly: { template, stackName }, services, parameters }: DeployParts): Scope {
  const { account, region } = services.context;
  const unknown = Object.keys(parameters).filter((name) => !(name in template.Parameters));
  if (unknown.length > 0) throw new TemplateError(`the template has no parameter ${unknown.join(', ')}`);
  const defaults = Object.entries(template.Parameters).map(([name, { Default }]) => [name, Default] as const);
  const values = { ...Object.fromEntries(defaults), ...parameters };
  const missing = Object.keys(values).filter((name) => values[name] === undefined);
  if (missing.length > 0) throw new TemplateError(`parameters without a value: ${missing.join(', ')}`);
  const pseudo = {
    'AWS::AccountId': account,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/local`,
  };
  return { parameters: values, pseudo, conditions: template.Conditions, made: new Map() };
}

/** Logical ids in the order of creation. Throws when resources need each other. */
export function orderResources({ template, describePath }: Pick<Assembly, 'template' | 'describePath'>): string[] {
  const order: string[] = [];
  const done = new Set<string>();
  const visit = (logicalId: string, path: string[]): void => {
    const resource = template.Resources[logicalId];
    if (!resource || done.has(logicalId)) return;
    if (path.includes(logicalId)) {
      const circle = [...path.slice(path.indexOf(logicalId)), logicalId];
      throw new TemplateError(`these need each other: ${circle.map(describePath).join(' → ')}`);
    }
    const needs = [...findReferences(resource.Properties), resource.DependsOn].flat();
    for (const need of needs) visit(need, [...path, logicalId]);
    done.add(logicalId);
    order.push(logicalId);
  };
  for (const logicalId of Object.keys(template.Resources)) visit(logicalId, []);
  return order;
}

/** The name of the first bucket whose logical id begins with `prefix`. */
export function findBucket({ made, buckets }: Deployment, prefix: string): string {
  const logicalId = buckets.find((id) => prefix !== '' && id.startsWith(prefix));
  const name = logicalId === undefined ? undefined : made.get(logicalId)?.ref;
  if (name === undefined)
    throw new TemplateError(`the template has no bucket whose logical id begins with "${prefix}"`);
  return name;
}
