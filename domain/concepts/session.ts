import * as z from 'zod';
import { roomTermsSchema } from './in-the-room.ts';
import { lackSchema } from './supply.ts';
import { waySchema } from './way.ts';

export const sessionStatusSchema = z.enum(['planned', 'claimed', 'invited', 'live', 'over', 'cancelled']);
export type SessionStatus = z.infer<typeof sessionStatusSchema>;

/** How a session ended; `coordinator-absent`: nobody may meet without them; `broke-off`: for a technical reason, nobody's fault. */
export const sessionOutcomeSchema = z.enum([
  'held',
  'missed',
  'cancelled',
  'coordinator-absent',
  'broke-off',
  'no-slot',
  'refused',
  'stuck',
]);
export type SessionOutcome = z.infer<typeof sessionOutcomeSchema>;

export const seenSchema = z.object({
  who: z.enum(['coordinator', 'guest']),
  joinedAt: z.string(),
  leftAt: z.string().optional(),
});

/** One Google Meet. `id` is `{pairId}.{number}`; `space` is Google's `spaces/{id}`. Instants are UTC ISO 8601. */
export const sessionSchema = z.object({
  id: z.string(),
  pairId: z.string(),
  number: z.number().int(),
  way: waySchema,
  ...roomTermsSchema.shape,
  /** Whoever is in it and owns its room: the pair's coordinator, or who covers for them then. */
  coordinatorId: z.string(),
  mentorId: z.string(),
  /** Who was to be in it before, in order, with the rooms that were made as them: nobody was told of those. */
  formerHosts: z.array(z.object({ coordinatorId: z.string(), rooms: z.array(z.string()) })).optional(),
  startsAt: z.string(),
  endsAt: z.string(),
  status: sessionStatusSchema,
  sequence: z.number().int(),
  /** The session of the same day that broke off. */
  retryOf: z.string().optional(),
  space: z.string().optional(),
  meetingUri: z.string().optional(),
  /** Rooms whose call was ended before its time: none is used again, and each stays ended. */
  retired: z.array(z.string()).optional(),
  /** Google made a new room that differs from what was asked: no other is tried. */
  roomRefusedAt: z.string().optional(),
  calendarEventId: z.string().optional(),
  invitedAt: z.string().optional(),
  cancelledAt: z.string().optional(),
  /** It was called off because nobody could be in it for us: once somebody can, its day may be offered again. */
  hostWanted: z.literal(true).optional(),
  outcome: sessionOutcomeSchema.optional(),
  /** Last look: when the coordinator was last seen in the call, and whether two parties have met. */
  coordinatorSeenAt: z.string().optional(),
  /** Some minutes before the start all were told that it is near. */
  soonToldAt: z.string().optional(),
  alertedAt: z.string().optional(),
  warnedAt: z.string().optional(),
  /** More people were in the call than links had been used: how often that began, and whether it is so now. */
  strangers: z.object({ at: z.string(), alarms: z.number().int(), now: z.boolean() }).optional(),
  endedAt: z.string().optional(),
  attendance: z.array(seenSchema).optional(),
  attested: z
    .object({
      at: z.string(),
      by: z.string().optional(),
      mentorCame: z.boolean(),
      menteeCame: z.boolean(),
      camerasAsAgreed: z.boolean(),
      /** It did not work, and is tried once more the same day. */
      brokeOff: z.boolean().optional(),
      /** Where their words lie about a gap in which somebody was in the call without them. */
      gapKey: z.string().optional(),
      /** What the young person lacked for it: then it was nobody's fault. */
      lacks: z.array(lackSchema).optional(),
    })
    .optional(),
  /** Its outcome stands and whoever follows it was told. */
  reportedAt: z.string().optional(),
  /** The session's own wait, and the pair's workflow waiting for its end. */
  hold: z.object({ token: z.string() }).optional(),
  follower: z.object({ token: z.string() }).optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** The pair in `{pairId}.{number}`. */
export const pairIdOf = (sessionId: string): string => sessionId.slice(0, sessionId.lastIndexOf('.'));

/** Every room that the session has had, the one in use last. */
export const roomsOf = ({ retired = [], space }: Pick<Session, 'retired' | 'space'>): string[] => [
  ...retired,
  ...(space === undefined ? [] : [space]),
];

/** How often somebody else took over being in it. */
export const handOversOf = ({ formerHosts = [] }: Pick<Session, 'formerHosts'>): number => formerHosts.length;

/** Booked and not begun: a live one is left to whoever is in it. */
export const isAhead = ({ status }: Pick<Session, 'status'>): boolean =>
  status === 'planned' || status === 'claimed' || status === 'invited';
