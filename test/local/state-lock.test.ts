import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimState } from '../../local/state-lock.ts';

describe('the state folder of one machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'state-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused while another process that lives has it', async () => {
    writeFileSync(join(folder, 'owner.pid'), String(process.ppid));
    await expect(claimState(folder, 0)).rejects.toThrow(
      /in use by process \d+\. Stop that one, or choose another folder/,
    );
  });

  it('is claimed as soon as the process that had it has gone', async () => {
    const owner = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'owner.pid'), String(owner.pid));
    const claimed = claimState(folder, 30_000);
    owner.kill('SIGKILL');
    await claimed;
    expect(readFileSync(join(folder, 'owner.pid'), 'utf8')).toBe(String(process.pid));
  });

  it.each([
    ['a process that has died', '999999999'],
    ['something unreadable', 'x'],
    ['this very process', String(process.pid)],
  ])('is free when its owner was %s', async (_case, owner) => {
    writeFileSync(join(folder, 'owner.pid'), owner);
    await expect(claimState(folder, 0)).resolves.toBeUndefined();
  });
});
