import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EvidencePack } from '../../views/evidence/pack.ts';
import type { World } from './a-world.ts';

interface Listed {
  id: string;
  decision: string;
}

/** `npm run evidence`, as somebody types it beside a running world. */
export const evidenceOf = (world: World) => {
  const run = async (...words: string[]): Promise<{ stdout: string; stderr: string }> => {
    const more = ['--env', world.environmentFile, '--out', world.folder('packs')];
    return await promisify(execFile)(process.execPath, ['bin/run.mjs', 'bin/evidence.ts', ...words, ...more]);
  };
  const list = async (pair: string): Promise<Listed[]> => JSON.parse((await run('--pair', pair)).stdout);
  return {
    run,
    list,
    /** The pack of a pair's newest answer, and the page that was written beside it. */
    newest: async (pair: string): Promise<{ pack: EvidencePack; page: string; notes: string }> => {
      const id = (await list(pair)).at(-1)?.id ?? 'none';
      const { stdout, stderr } = await run('--consent', id);
      return {
        pack: JSON.parse(stdout),
        page: readFileSync(join(world.folder('packs'), `${id}.html`), 'utf8'),
        notes: stderr,
      };
    },
  };
};
