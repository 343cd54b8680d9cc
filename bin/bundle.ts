import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { buildStyles } from './styles.ts';

const SOURCE = 'lambdas';
export const BUNDLES = 'build/lambdas';

/** esbuild lives for seconds: collecting garbage less often saves a sixth of its processor time for a tenth more memory. */
process.env.GOGC ??= '300';

/** Every folder of `lambdas/` with a handler is one function. */
export const functionNames = (): string[] =>
  readdirSync(SOURCE)
    .filter((name) => existsSync(join(SOURCE, name, 'handler.ts')))
    .sort();

/** nodemailer's table of all media types is 76 kB in every function that mails. We attach calendar entries only, whose type we name. */
const withoutMediaTypes: Plugin = {
  name: 'without-media-types',
  setup: ({ onLoad }) =>
    onLoad({ filter: /nodemailer[\\/].*[\\/]mime-types\.js$/ }, () => ({
      contents: [
        "export const detectMimeType = () => 'application/octet-stream';",
        "export const detectExtension = () => 'bin';",
      ].join('\n'),
    })),
};

/** Lambda hands over its role's keys in the environment. The SDK's other places to look for some are 0.1 MB in every function. */
const keysFromEnvironment: Plugin = {
  name: 'keys-from-environment',
  setup: ({ onLoad }) =>
    onLoad({ filter: /credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
    })),
};

/** Bundles all functions by one esbuild call: CommonJS, the SDK inside, source maps beside. Sizes in bytes, by name. */
export const bundle = async (): Promise<Record<string, number>> => {
  const styles = buildStyles();
  rmSync(BUNDLES, { recursive: true, force: true });
  mkdirSync('build', { recursive: true });
  writeFileSync('build/styles.css', styles.css);
  const names = functionNames();
  await build({
    entryPoints: names.map((name) => ({ in: join(SOURCE, name, 'handler.ts'), out: `${name}/index` })),
    outdir: BUNDLES,
    bundle: true,
    minify: true,
    // Without it each Polish letter takes six characters.
    charset: 'utf8',
    plugins: [withoutMediaTypes, keysFromEnvironment],
    // The ES builds of the SDK and of zod shrink to what is used: two thirds of the size.
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    define: {
      __STYLES_HASH__: JSON.stringify(styles.hash),
    },
    logLevel: 'warning',
  });
  return Object.fromEntries(names.map((name) => [name, statSync(join(BUNDLES, name, 'index.js')).size]));
};

export const readBundle = (name: string): string => readFileSync(join(BUNDLES, name, 'index.js'), 'utf8');
