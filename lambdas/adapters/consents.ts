import { type Confirmation, type Consent, confirmationSchema, consentSchema } from '../../domain/concepts/consent.ts';
import type { Table } from './table.ts';

const partitionOf = (pairId: string): string => `CONSENT#${pairId}`;

/** Evidence of parents' answers: appended under a partition of its own, never changed, without an expiry. */
export const makeConsents = (table: Table) => ({
  /** False when it is there already. */
  appendConsent: async (consent: Consent): Promise<boolean> =>
    await table.put(
      { pk: partitionOf(consent.pairId), sk: `ANSWER#${consent.at}#${consent.id}`, ...consent },
      { ifAbsent: true },
    ),
  /** False when it is there already. */
  appendConfirmation: async (confirmation: Confirmation): Promise<boolean> => {
    const { pairId, consentId, how } = confirmation;
    const key = { pk: partitionOf(pairId), sk: `CONFIRMED#${consentId}#${how}` };
    return await table.put({ ...key, ...confirmation }, { ifAbsent: true });
  },
  /** Oldest first. */
  listConsents: async (pairId: string): Promise<Consent[]> =>
    (await table.query(partitionOf(pairId), 'ANSWER#')).map((item) => consentSchema.parse(item)),
  listConfirmations: async (pairId: string): Promise<Confirmation[]> =>
    (await table.query(partitionOf(pairId), 'CONFIRMED#')).map((item) => confirmationSchema.parse(item)),
});
export type Consents = ReturnType<typeof makeConsents>;
