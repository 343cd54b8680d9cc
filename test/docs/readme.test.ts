import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const FOLDERS = ['bin', 'docs', 'domain', 'examples', 'lambdas', 'lib', 'local', 'statemachines', 'test', 'views'];
const paths = [...readme.matchAll(/[`(]([\w./-]+)[`)]/g)]
  .map(([, path = '']) => path)
  .filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
const commands = [...readme.matchAll(/`?npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);

describe('the first page', () => {
  it('names only files and folders that are there', () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only commands that there are', () => {
    expect(commands).toContain('test');
    expect(commands.filter((name) => !(name in scripts) && name !== 'registry')).toEqual([]);
  });
});
