import { buildSync } from 'esbuild';

/** Bundles a function as it is deployed: one CommonJS file with the AWS SDK inside. */
export function aBundle(source: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
  });
  return outputFiles[0]?.text ?? '';
}
