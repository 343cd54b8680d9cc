import type { Table } from './table.ts';

export interface AuditEvent {
  /** Deterministic, so that a retry writes it once. */
  id: string;
  at: string;
  kind: string;
  /** A person's id, or the name of the workflow. */
  by?: string;
  ref?: string;
}

/** The audit trail of a pair: appended, never changed. */
export const makeEvents = (table: Table) => ({
  appendEvent: async (pairId: string, event: AuditEvent): Promise<boolean> =>
    await table.put({ pk: `PAIR#${pairId}`, sk: `EVENT#${event.at}#${event.id}`, ...event }, { ifAbsent: true }),
  /** `day`: a UTC date; all of them when left out. */
  listEvents: async (pairId: string, day = ''): Promise<AuditEvent[]> =>
    (await table.query(`PAIR#${pairId}`, `EVENT#${day}`)).map((item) => ({
      id: String(item.id),
      at: String(item.at),
      kind: String(item.kind),
      ...(item.by === undefined ? {} : { by: String(item.by) }),
      ...(item.ref === undefined ? {} : { ref: String(item.ref) }),
    })),
});
export type Events = ReturnType<typeof makeEvents>;
