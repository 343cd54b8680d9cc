import { type Consent, consentSchema } from '../../domain/concepts/consent.ts';
import type { Table } from './table.ts';

/** Evidence of parents' answers: appended under a partition of its own, never changed, without an expiry. */
export const makeConsents = (table: Table) => ({
  /** False when it is there already. */
  appendConsent: async (consent: Consent): Promise<boolean> =>
    await table.put(
      { pk: `CONSENT#${consent.pairId}`, sk: `${consent.at}#${consent.id}`, ...consent },
      { ifAbsent: true },
    ),
  /** Oldest first. */
  listConsents: async (pairId: string): Promise<Consent[]> =>
    (await table.query(`CONSENT#${pairId}`)).map((item) => consentSchema.parse(item)),
});
export type Consents = ReturnType<typeof makeConsents>;
