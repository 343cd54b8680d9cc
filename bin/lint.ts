import { spawnSync } from 'node:child_process';

const biome = spawnSync('node_modules/.bin/biome', ['check', ...process.argv.slice(2), '--error-on-warnings', '.'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = biome.status ?? 1;
