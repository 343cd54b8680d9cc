import { describe } from 'vitest';
import { holdsTheTable } from './holds-the-table.ts';

describe('The table of the sessions', () => {
  holdsTheTable('docs/sessions.md', [10, 4, 3, 3, 7, 3, 6, 1]);
});
