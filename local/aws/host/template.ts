import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What stops a template from being hosted: says which construct and which property. */
export class TemplateError extends Error {
  override name = 'TemplateError';
}

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z.union([z.string(), z.array(z.string())]).default([]),
  Condition: z.string().optional(),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateResource = z.infer<typeof resourceSchema>;

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const metadataSchema = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.unknown() })));

export interface Assembly {
  stackName: string;
  template: Template;
  /** Where the resource stands in the construct tree; its logical id when that is not recorded. */
  describePath(logicalId: string): string;
  /** The file or folder that stands behind an asset's object key. Throws `TemplateError` for an unknown key. */
  findAsset(objectKey: string): string;
}

/** Reads the one stack of a synthesized assembly (`cdk.out`). */
export function readAssembly(dir: string): Assembly {
  const stackName = findStack(dir);
  const template = templateSchema.parse(readJson(join(dir, `${stackName}.template.json`)));
  const { files } = assetsSchema.parse(readJson(join(dir, `${stackName}.assets.json`)));
  const paths = new Map<string, string>();
  for (const file of Object.values(files)) {
    for (const { objectKey } of Object.values(file.destinations)) paths.set(objectKey, join(dir, file.source.path));
  }
  const constructs = readConstructPaths(join(dir, `${stackName}.metadata.json`));
  return {
    stackName,
    template,
    describePath(logicalId) {
      const path = template.Resources[logicalId]?.Metadata['aws:cdk:path'];
      return typeof path === 'string' ? path : (constructs.get(logicalId) ?? logicalId);
    },
    findAsset(objectKey) {
      const path = paths.get(objectKey);
      if (!path) throw new TemplateError(`no asset has the object key ${objectKey}`);
      return path;
    },
  };
}

/** Construct paths by logical id, as the synthesizer noted them. */
function readConstructPaths(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const entries = Object.entries(metadataSchema.parse(readJson(path)));
  const named = entries.flatMap(([place, notes]) => {
    const ids = notes.filter(({ type }) => type === 'aws:cdk:logicalId');
    return ids.map(({ data }) => [String(data), place.replace(/^\//, '')] as const);
  });
  return new Map(named);
}

function findStack(dir: string): string {
  const { artifacts } = manifestSchema.parse(readJson(join(dir, 'manifest.json')));
  const stacks = Object.entries(artifacts).filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack');
  const [name] = stacks[0] ?? [];
  if (!name || stacks.length > 1) throw new TemplateError(`${dir} must hold one stack; it holds ${stacks.length}`);
  return name;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new TemplateError(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
