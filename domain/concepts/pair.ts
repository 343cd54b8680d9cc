import * as z from 'zod';
import { endingSchema } from './ending.ts';

/** The three who must agree, as words and pages speak of them. */
export const SIDES = ['mentor', 'mentee', 'parent'] as const;
export const sideSchema = z.enum(SIDES);
export type Side = z.infer<typeof sideSchema>;

/** Who is asked: one person each. Where the school named a second person who may decide for the child, that is one more. */
export const PARTIES = ['mentor', 'mentee', 'parent', 'second-parent'] as const;
export const partySchema = z.enum(PARTIES);
export type Party = z.infer<typeof partySchema>;

/** Those who may decide for the child. Neither learns of the other. */
export const PARENTS = ['parent', 'second-parent'] as const;

export const sideOf = (party: Party): Side => (party === 'second-parent' ? 'parent' : party);

export const isParent = (party: Party): boolean => sideOf(party) === 'parent';

export const standingSchema = z.enum(['asking', 'planning', 'active', 'paused', 'returned', 'closed']);
export type Standing = z.infer<typeof standingSchema>;

/** Why a pair is paused. Never shown to the other side. */
export const pauseReasonSchema = z.enum([
  'mentor-waits',
  'not-going-ahead',
  'no-response',
  'unreached',
  'no-common-way',
  'withdrawn',
  'concern',
  'stuck',
]);
export type PauseReason = z.infer<typeof pauseReasonSchema>;

export const schoolSchema = z.object({ id: z.string(), name: z.string() });

/**
 * Where a pair stands. `entry` counts entries into Contact and `generation` its executions; `round` counts closures of the
 * schools, so that a new closure asks everybody again. `hold` is where its workflow waits for a signal.
 */
export const pairSchema = z.object({
  id: z.string(),
  ref: z.string(),
  school: schoolSchema,
  coordinatorId: z.string(),
  /** Who took it over for good, from when, and who said so: added, never changed. Whoever it began with is the first `fromId`. */
  coordinators: z.array(z.object({ fromId: z.string(), id: z.string(), since: z.string(), by: z.string() })).optional(),
  mentorId: z.string(),
  menteeId: z.string(),
  parentId: z.string(),
  secondParentId: z.string().optional(),
  generation: z.number().int(),
  entry: z.number().int(),
  round: z.number().int(),
  standing: standingSchema,
  standingSince: z.string(),
  pauseReason: pauseReasonSchema.optional(),
  messagesAlready: z.boolean(),
  /** When contact last began. */
  activeSince: z.string().optional(),
  /** When a mentor who waits was told how this will work. */
  followedUpAt: z.string().optional(),
  /** The London date on which its school reopens, once that is known. */
  reopensOn: z.string().optional(),
  /** A coordinator ends it by hand. */
  ending: endingSchema.optional(),
  hold: z.object({ token: z.string(), key: z.number(), where: z.enum(['contact', 'pause']) }).optional(),
});
export type Pair = z.infer<typeof pairSchema>;

/** Those whom this pair's questions go to. */
export const partiesOf = ({ secondParentId }: Pick<Pair, 'secondParentId'>): Party[] =>
  PARTIES.filter((party) => party !== 'second-parent' || secondParentId !== undefined);

/** Everybody who took the pair over, in order. */
export const coordinatorsOf = ({ coordinators = [] }: Pick<Pair, 'coordinators'>) => coordinators;
