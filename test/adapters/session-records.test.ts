import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attestation } from '../../domain/concepts/session-record.ts';
import { makeSessionRecords } from '../../lambdas/adapters/session-records.ts';
import { type ATable, aTable } from '../a-table.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const anAttestation = (over: Partial<Attestation> = {}): Attestation => ({
  ...{ sessionId: 'p1.1', pairId: 'p1', at: '2026-03-10T12:00:00.000Z', by: 'c1' },
  ...{ mentorCame: true, menteeCame: true, camerasAsAgreed: true, lacks: [] },
  ...over,
});

describe('the word on a session', () => {
  it('stands as it was first given, whoever gives another', async () => {
    const records = makeSessionRecords(store.table);
    expect(await records.appendAttestation(anAttestation())).toEqual(anAttestation());
    const later = anAttestation({ at: '2026-03-11T12:00:00.000Z', by: 'c2', menteeCame: false });
    expect(await records.appendAttestation(later)).toEqual(anAttestation());
  });

  it('is an entry of its own for each session, beside its record', async () => {
    const records = makeSessionRecords(store.table);
    await records.appendAttestation(anAttestation({ sessionId: 'p1.2', again: '15:30', gapKey: 'words/p1/gap.txt' }));
    expect(await records.findRecord('p1', 'p1.2')).toBeUndefined();
    expect((await store.table.query('MEET#p1')).map(({ sk }) => sk)).toContain('ATTESTATION#p1.2');
  });
});
