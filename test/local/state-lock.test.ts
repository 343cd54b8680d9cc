import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('is refused while another process that lives has it', () => {
    writeFileSync(join(folder, 'owner.pid'), String(process.ppid));
    expect(() => claimState(folder)).toThrow(/in use by process \d+\. Stop that one, or choose another folder/);
  });

  it.each([
    ['a process that has died', '999999999'],
    ['something unreadable', 'x'],
    ['this very process', String(process.pid)],
  ])('is free when its owner was %s', (_case, owner) => {
    writeFileSync(join(folder, 'owner.pid'), owner);
    expect(() => claimState(folder)).not.toThrow();
  });
});
