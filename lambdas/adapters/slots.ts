import type { Table } from './table.ts';

/** One person's part of one London day. `units` are 5-minute units of that day; a claim belongs to a session. */
export interface Claim {
  personId: string;
  date: string;
  units: readonly number[];
  sessionId: string;
}

const keyOf = ({ personId, date }: Pick<Claim, 'personId' | 'date'>) => ({
  pk: `SLOTS#${personId}#${date}`,
  sk: 'SLOTS',
});

const namesOf = (units: readonly number[]): string[] => units.map((unit) => `u${unit}`);

const KEPT_DAYS = 60;
const SECONDS_A_DAY = 86_400;

const expiryOf = (date: string): number => Date.parse(date) / 1000 + KEPT_DAYS * SECONDS_A_DAY;

/** Who is booked when. A day is one item and a claim one conditional write: of two that overlap, one gets it whole. */
export const makeSlots = (table: Table) => ({
  /** False when another session holds any of the units. Claiming again for the same session is a no-op. */
  claimSlot: async (claim: Claim): Promise<boolean> => {
    const names = namesOf(claim.units);
    const image = await table.update({
      ...keyOf(claim),
      set: { ...Object.fromEntries(names.map((name) => [name, claim.sessionId])), expiresAt: expiryOf(claim.date) },
      onlyIf: names.map((name) => `(attribute_not_exists(#${name}) OR #${name} = :session)`).join(' AND '),
      values: { ':session': claim.sessionId },
    });
    return image !== undefined;
  },
  /** Frees what this session holds and nothing of any other. */
  releaseSlot: async (claim: Claim): Promise<void> => {
    const names = namesOf(claim.units);
    await table.update({
      ...keyOf(claim),
      remove: names,
      onlyIf: names.map((name) => `#${name} = :session`).join(' AND '),
      values: { ':session': claim.sessionId },
    });
  },
  /** Unit → id of the session that holds it. */
  takenUnits: async (personId: string, date: string): Promise<Map<number, string>> =>
    new Map(
      Object.entries((await table.get(keyOf({ personId, date }))) ?? {})
        .filter(([name]) => /^u\d+$/.test(name))
        .map(([name, sessionId]) => [Number(name.slice(1)), String(sessionId)]),
    ),
});
export type Slots = ReturnType<typeof makeSlots>;
