import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurn } from './in-turn.ts';

export const ASSEMBLY = 'cdk.out';
const MARK = 'build/inputs.sha256';
const TURN = 'build/making.pid';

/** A change in any of these makes a new assembly necessary. */
const FOLDERS = ['lambdas', 'domain', 'views', 'lib', 'statemachines', 'bin'];

const inputs = (configFile: string): string[] => [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  ),
  'package-lock.json',
  configFile,
];

const fingerprint = (configFile: string): string => {
  const hash = createHash('sha256');
  for (const file of inputs(configFile)) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
};

/** AWS's own rules about templates, checked by CDK: three of the four seconds of a synthesis. */
const VALIDATED = ' validated';

const isMade = (now: string, validate: boolean): boolean => {
  if (!existsSync(MARK) || !existsSync(ASSEMBLY)) return false;
  const mark = readFileSync(MARK, 'utf8');
  return mark === now + VALIDATED || (!validate && mark === now);
};

const make = async (configFile: string, mark: string): Promise<void> => {
  rmSync(MARK, { force: true });
  const { bundle } = await import('./bundle.ts');
  const bundled = bundle();
  const { synthesize } = await import('./app.ts');
  await bundled;
  rmSync(ASSEMBLY, { recursive: true, force: true });
  synthesize(ASSEMBLY, configFile);
  mkdirSync('build', { recursive: true });
  writeFileSync(MARK, mark);
};

/**
 * Bundles and synthesizes into `cdk.out` when anything changed since the last time, one process at a time. The compilers are loaded only
 * then, so that a start without changes is quick. `validate` holds the template against AWS's rules, as a deployment must. True when it
 * did the work.
 */
export const ensureAssembly = async ({ validate }: { validate: boolean }): Promise<boolean> => {
  const configFile = process.env.MENTORING_CONFIG ?? 'examples/deployment.json';
  const now = fingerprint(configFile);
  if (isMade(now, validate)) return false;
  if (!validate) process.env.CDK_VALIDATION = 'false';
  return await inTurn(TURN, async () => {
    if (isMade(now, validate)) return false;
    await make(configFile, validate ? now + VALIDATED : now);
    return true;
  });
};
