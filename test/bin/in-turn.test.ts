import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn } from '../../bin/in-turn.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'));
  file = join(folder, 'build', 'making.pid');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('work under one file', () => {
  it('is done by one after another', async () => {
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await sleep(30);
      told.push(`${name} ends`);
    };
    await Promise.all([inTurn(file, work('one')), inTurn(file, work('two'))]);
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(existsSync(file)).toBe(false);
  });

  it('is left to the next when it fails', async () => {
    const fails = async () => {
      throw new RangeError('no bundle');
    };
    await expect(inTurn(file, fails)).rejects.toThrow('no bundle');
    expect(await inTurn(file, async () => 'made')).toBe('made');
  });

  it('does not wait for a process that is dead', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await inTurn(file, async () => {});
    writeFileSync(file, String(pid));
    expect(await inTurn(file, async () => 'made')).toBe('made');
  });
});
