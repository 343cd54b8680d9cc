import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TASK_WORDS } from '../../views/mails/task-mail.tsx';

const guide = readFileSync('docs/coordinators.md', 'utf8');

/** The first column of the table of tasks. */
const told = (/^\| title [\s\S]*?\n\n/m.exec(guide)?.[0] ?? '')
  .split('\n')
  .slice(2)
  .flatMap((row) => /^\| (.+?) \|/.exec(row)?.[1] ?? []);

describe('the guide for coordinators', () => {
  it('tells of every kind of task by the title that its mail has, and of no other', () => {
    expect([...told].sort()).toEqual(
      Object.values(TASK_WORDS)
        .map(({ title }) => title)
        .sort(),
    );
  });
});
