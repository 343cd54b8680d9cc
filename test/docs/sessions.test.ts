import { describe } from 'vitest';
import { holdsTheTable } from './holds-the-table.ts';

describe('The table of the sessions', () => {
  holdsTheTable('docs/sessions.md', [11, 4, 4, 4, 8, 3, 6, 4]);
});
