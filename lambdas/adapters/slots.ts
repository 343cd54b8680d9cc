import { TransientError } from '../../domain/errors.ts';
import type { Item, Table } from './table.ts';

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

type Taken = Map<number, string>;

/** Of so many that want a day at once, each has its turn: every loser was beaten by another claim of that day. */
const MOST_TRIES = 25;

const toTaken = (item: Item): Taken =>
  new Map(
    Object.entries(item)
      .filter(([name]) => /^u\d+$/.test(name))
      .map(([name, sessionId]) => [Number(name.slice(1)), String(sessionId)]),
  );

const claimsIn = (item: Item): number => (typeof item.claims === 'number' ? item.claims : 0);

/** Who is booked when. A day is one item and a claim one conditional write: of two that overlap, one gets it whole. */
export const makeSlots = (table: Table) => {
  const readDay = async (day: Pick<Claim, 'personId' | 'date'>): Promise<Item> => (await table.get(keyOf(day))) ?? {};

  /** Only if nobody has claimed any of that day since it was read. */
  const claimAfter = async (claim: Claim, read: Item): Promise<boolean> => {
    const names = namesOf(claim.units);
    const isFree = names.map((name) => `(attribute_not_exists(#${name}) OR #${name} = :session)`).join(' AND ');
    const claims = claimsIn(read);
    const units = Object.fromEntries(names.map((name) => [name, claim.sessionId]));
    const image = await table.update({
      ...keyOf(claim),
      set: { ...units, claims: claims + 1, expiresAt: expiryOf(claim.date) },
      onlyIf: `${isFree} AND ${claims === 0 ? 'attribute_not_exists(#claims)' : '#claims = :claims'}`,
      values: { ':session': claim.sessionId, ...(claims === 0 ? {} : { ':claims': claims }) },
    });
    return image !== undefined;
  };

  return {
    /**
     * False when another session holds any of the units, or the day as it stands does not suit. Claiming again for the same session is
     * a no-op. Throws Transient when too many want that day at once.
     */
    claimSlot: async (claim: Claim, suits: (taken: Taken) => boolean = () => true): Promise<boolean> => {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const read = await readDay(claim);
        const taken = toTaken(read);
        const isFree = claim.units.every((unit) => (taken.get(unit) ?? claim.sessionId) === claim.sessionId);
        if (!isFree || !suits(taken)) return false;
        if (await claimAfter(claim, read)) return true;
      }
      throw new TransientError('too many want this day at once');
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
    takenUnits: async (personId: string, date: string): Promise<Taken> => toTaken(await readDay({ personId, date })),
  };
};
export type Slots = ReturnType<typeof makeSlots>;
