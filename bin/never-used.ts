import type { NeverUsed } from './unused-permissions.ts';

/** What no journey does and is allowed all the same, each with its reason. `npm run check` fails on any other. */
export const NEVER_USED: NeverUsed[] = [];
