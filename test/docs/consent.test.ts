import { describe } from 'vitest';
import { holdsTheTable } from './holds-the-table.ts';

/** Ten points, and when it is done. */
describe('The table of asking and consent', () => {
  holdsTheTable('docs/consent.md', [6, 6, 4, 5, 3, 3, 3, 4, 3, 4, 4]);
});
