import type { z } from 'zod';
import type { Made } from './intrinsics.ts';
import type { Services } from './services.ts';
import { type Assembly, TemplateError } from './template.ts';

/** A resource of the template with its intrinsic functions resolved. */
export interface ResourceInput {
  logicalId: string;
  /** `{stack}-{logicalId}`: the physical name of what has no name of its own. */
  defaultName: string;
  account: string;
  region: string;
  properties: unknown;
  assembly: Pick<Assembly, 'findAsset'>;
  services: Services;
}

export interface ResourceType {
  type: string;
  create(input: ResourceInput): Made | Promise<Made>;
}

type Create<P> = (properties: P, input: ResourceInput) => Made | Promise<Made>;

/** Declares which properties a type knows, and what its home is. */
export function defineResource<P>(type: string, schema: z.ZodType<P>, create: Create<P>): ResourceType {
  return { type, create: (input) => create(readProperties(schema, input.properties), input) };
}

function readProperties<P>(schema: z.ZodType<P>, properties: unknown): P {
  const parsed = schema.safeParse(properties);
  if (parsed.success) return parsed.data;
  throw new TemplateError(parsed.error.issues.map(describeIssue).join('; '));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return `property ${path.join('.')}: ${issue.message}`;
  return issue.keys.map((key) => `property ${[...path, key].join('.')} is not known here`).join('; ');
}
