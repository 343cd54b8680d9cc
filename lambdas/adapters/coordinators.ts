import { createHash } from 'node:crypto';
import type { Table } from './table.ts';

/** By a digest: no address stands in clear in a key. */
const keyOf = (email: string) => ({
  pk: `COORDINATOR#${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`,
  sk: 'COORDINATOR',
});

/** Whom Google may be asked to act as: the coordinators of the lists that an admin has uploaded. The broker alone reads it, enrolment alone writes it. */
export const makeCoordinators = (table: Table) => ({
  enrolCoordinator: async (email: string, at: string): Promise<void> => {
    await table.put({ ...keyOf(email), enrolledAt: at }, { ifAbsent: true });
  },
  isEnrolled: async (email: string): Promise<boolean> => (await table.get(keyOf(email))) !== undefined,
});
export type Coordinators = ReturnType<typeof makeCoordinators>;
