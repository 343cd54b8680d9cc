import * as z from 'zod';

/** What a young person may lack to keep in touch. */
export const LACKS = ['device', 'data', 'quiet-room'] as const;
export const lackSchema = z.enum(LACKS);
export type Lack = z.infer<typeof lackSchema>;

const SUPPLY_STATUSES = [
  'needed',
  'supplied',
  'working',
  'unavailable', // it could not be supplied: another way is to be offered
  'other-way',
  'on-hold', // the pair has stopped; the need may come back with it
  'not-needed',
] as const;
export const supplyStatusSchema = z.enum(SUPPLY_STATUSES);
export type SupplyStatus = z.infer<typeof supplyStatusSchema>;

export const SUPPLY_EVENTS = [
  'supply',
  'work',
  'fail',
  'give-up',
  'choose-other-way',
  'drop',
  'stop',
  'go-on',
] as const;
export type SupplyEvent = (typeof SUPPLY_EVENTS)[number];

/** The life of a supply: where each event leads from each status. It is drawn in docs/supplies.md. */
export const SUPPLY_MOVES: Record<SupplyStatus, Partial<Record<SupplyEvent, SupplyStatus>>> = {
  needed: { supply: 'supplied', work: 'working', 'give-up': 'unavailable', drop: 'not-needed', stop: 'on-hold' },
  supplied: { work: 'working', fail: 'needed', 'give-up': 'unavailable', drop: 'not-needed', stop: 'on-hold' },
  unavailable: { supply: 'supplied', 'choose-other-way': 'other-way', drop: 'not-needed', stop: 'on-hold' },
  'on-hold': { 'go-on': 'needed', drop: 'not-needed' },
  working: {},
  'other-way': {},
  'not-needed': {},
};

/**
 * Something that a young person lacks, from the moment we heard of it until it works or is no longer needed. `id` is `{what}.{when}`;
 * `opening` counts its tasks. Instants are UTC ISO 8601. Contacts missed between `openedAt` and `settledAt` are nobody's fault.
 */
export const supplySchema = z.object({
  id: z.string(),
  pairId: z.string(),
  what: lackSchema,
  status: supplyStatusSchema,
  opening: z.number().int(),
  openedAt: z.string(),
  settledAt: z.string().optional(),
});
export type Supply = z.infer<typeof supplySchema>;

export const isSettled = ({ status }: Pick<Supply, 'status'>): boolean =>
  Object.keys(SUPPLY_MOVES[status]).length === 0;

/** Somebody is at work on it: the pair waits for what comes of it. */
export const isUnderWay = (supply: Pick<Supply, 'status'>): boolean =>
  !isSettled(supply) && supply.status !== 'on-hold';
