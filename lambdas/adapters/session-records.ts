import {
  type Attestation,
  attestationSchema,
  type SessionRecord,
  sessionRecordSchema,
} from '../../domain/concepts/session-record.ts';
import type { Table } from './table.ts';

const partitionOf = (pairId: string): string => `MEET#${pairId}`;

/** Who was in which session when, and the coordinator's word on it: appended under a partition of its own, never changed, without an expiry. */
export const makeSessionRecords = (table: Table) => ({
  /** False when it is there already: the first copy stands. */
  appendRecord: async (record: SessionRecord): Promise<boolean> =>
    await table.put(
      { pk: partitionOf(record.pairId), sk: `RECORD#${record.sessionId}`, ...record },
      { ifAbsent: true },
    ),
  findRecord: async (pairId: string, sessionId: string): Promise<SessionRecord | undefined> => {
    const item = await table.get({ pk: partitionOf(pairId), sk: `RECORD#${sessionId}` });
    return item === undefined ? undefined : sessionRecordSchema.parse(item);
  },
  /** The attestation that stands: this one, or one that was there before. */
  appendAttestation: async (given: Attestation): Promise<Attestation> => {
    const key = { pk: partitionOf(given.pairId), sk: `ATTESTATION#${given.sessionId}` };
    if (await table.put({ ...key, ...given }, { ifAbsent: true })) return given;
    return attestationSchema.parse(await table.get(key));
  },
});
export type SessionRecords = ReturnType<typeof makeSessionRecords>;
