// Runs a TypeScript command, installing packages first when they are missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Digital Mentoring needs Node 20.19 or newer; this is ${process.versions.node}. See .nvmrc.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
// A linked folder is another checkout's: installing would empty it.
const isLinked = lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
if (!isLinked && (!existsSync(installed) || statSync(installed).mtimeMs < statSync('package-lock.json').mtimeMs)) {
  console.log('Installing packages (once)…');
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
    shell: true,
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}

const [command, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], join(root, command), ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(join(root, command)).href);
