import { describe } from 'vitest';
import { holdsTheTable } from './holds-the-table.ts';

describe('The table of messages, concerns and changes', () => {
  holdsTheTable('docs/changes.md', [6, 1, 3, 7, 3, 2]);
});
