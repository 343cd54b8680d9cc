import * as z from 'zod';
import { acceptanceSchema, capacitySchema } from './guidelines.ts';
import { partySchema } from './pair.ts';
import { lackSchema } from './supply.ts';
import { waySchema } from './way.ts';

/** `take-part` for mentor and mentee, `consent` for the parent, `plan` for mentor and mentee. */
export const askKindSchema = z.enum(['take-part', 'consent', 'plan']);
export type AskKind = z.infer<typeof askKindSchema>;

/** Half days that suit somebody, `mon-am` to `fri-pm`. Mornings are 10–12, afternoons 12–16. */
export const HALF_DAYS = [
  'mon-am',
  'mon-pm',
  'tue-am',
  'tue-pm',
  'wed-am',
  'wed-pm',
  'thu-am',
  'thu-pm',
  'fri-am',
  'fri-pm',
] as const;
export const halfDaySchema = z.enum(HALF_DAYS);
export type HalfDay = z.infer<typeof halfDaySchema>;

/** Weeks between contacts. */
export const everySchema = z.union([z.literal(1), z.literal(2), z.literal(4)]);
export type Every = z.infer<typeof everySchema>;

/** How an answer reached us. `assisted`: recorded by the coordinator named in `by`. */
export const answerRouteSchema = z.enum(['page', 'mail', 'assisted']);

/** Why an answer was recorded in error. */
export const VOID_REASONS = ['somebody-else', 'may-not-decide', 'wrong-child', 'misunderstood'] as const;
export const voidReasonSchema = z.enum(VOID_REASONS);

/** An answer that a coordinator found to be recorded in error: it counts as never given. `at` is when it was found. */
export const voidedSchema = z.object({ reason: voidReasonSchema, by: z.string(), at: z.string() });
export type Voided = z.infer<typeof voidedSchema>;

/** `changes` answers a plan only; `wait` is a mentor's choice only. */
export const answerSchema = z.object({
  answer: z.enum(['yes', 'no', 'wait', 'changes']),
  ways: z.array(waySchema),
  times: z.array(halfDaySchema),
  every: everySchema.optional(),
  /** What a young person still needs for it. */
  lacks: z.array(lackSchema).optional(),
  guidelines: acceptanceSchema.optional(),
  /** A young person's. */
  capacity: capacitySchema.optional(),
  at: z.string(),
  route: answerRouteSchema,
  by: z.string().optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/**
 * A question put to one person, with reminders and a deadline. `id` is `{kind}.{side}.{round}` and, for a plan, `.{planRound}`; for ways
 * that came up after somebody had agreed to others, `.` and those ways.
 * Token and answer are one item, so that whoever writes second sees the other. All instants are UTC ISO 8601.
 */
export const askSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  kind: askKindSchema,
  side: partySchema,
  personId: z.string(),
  ways: z.array(waySchema),
  /** It is about more ways: what they had agreed to before stands, whatever they answer. */
  isAboutMore: z.boolean().optional(),
  openedAt: z.string(),
  closesAt: z.string(),
  reminders: z.number().int(),
  /** A coordinator's task to phone this person is open; the ladder no longer reminds. */
  callTaskAt: z.string().optional(),
  unsureAt: z.string().optional(),
  unreachedAt: z.string().optional(),
  /** A reply that may be a no waits for a person's look; nothing is sent meanwhile. */
  heldAt: z.string().optional(),
  closedAt: z.string().optional(),
  /** `unreached`: our mail never reached them, which is no answer. */
  closedAs: z.enum(['no-response', 'unreached', 'settled']).optional(),
  answer: answerSchema.optional(),
  /** An earlier answer was recorded in error. It is asked anew by a coordinator, since a mail may reach somebody else again. */
  voided: voidedSchema.optional(),
  hold: z.object({ token: z.string(), key: z.number() }).optional(),
});
export type Ask = z.infer<typeof askSchema>;

export const askOutcomeSchema = z.enum(['yes', 'no', 'wait', 'changes', 'no-response', 'unreached', 'settled']);
export type AskOutcome = z.infer<typeof askOutcomeSchema>;
