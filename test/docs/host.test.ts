import { describe } from 'vitest';
import { holdsTheTable } from './holds-the-table.ts';

describe('The table of the one-machine host', () => {
  holdsTheTable('docs/host.md', [15, 6, 7, 12, 6, 2]);
});
