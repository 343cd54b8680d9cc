import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readConfig } from '../../lib/config.ts';
import { FUNCTION_NEEDS } from '../../lib/function-needs.ts';
import { MentoringStack } from '../../lib/mentoring-stack.ts';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

const BUNDLES = 'build/lambdas';

/** The stack names bundles by folder; where none is built yet an empty one will do. */
const ensureBundles = (): void => {
  for (const name of Object.keys(FUNCTION_NEEDS)) {
    const folder = join(BUNDLES, name);
    if (existsSync(folder)) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.js'), '');
  }
};

/** The stack of the example deployment, synthesized into a folder that the caller removes. */
export const aStack = () => {
  ensureBundles();
  const outdir = mkdtempSync(join(tmpdir(), 'stack-'));
  const config = readConfig(readFileSync('examples/deployment.json', 'utf8'));
  const stack = new MentoringStack(new App({ outdir, analyticsReporting: false }), 'MentoringStack', { config });
  const resources: Record<string, Resource> = Template.fromStack(stack).toJSON().Resources;
  const all = (type: string) => Object.entries(resources).filter(([, resource]) => resource.Type === type);
  return { outdir, stack, resources, all };
};

/** Logical ids that a value refers to. */
export const references = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'Ref' && typeof inner === 'string') return [inner];
    if (name === 'Fn::GetAtt' && Array.isArray(inner)) return [String(inner[0])];
    if (name === 'DependsOn') return [inner].flat().map(String);
    return references(inner);
  });
};
