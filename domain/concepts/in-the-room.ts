import * as z from 'zod';

/** Who may be in a Meet beside the pair and the coordinator, by what they are there for: never by name. */
export const OTHER_ROLES = ['interpreter', 'supporter', 'parent', 'teacher'] as const;
export const otherRoleSchema = z.enum(OTHER_ROLES);
export type OtherRole = z.infer<typeof otherRoleSchema>;

export const MOST_OTHERS = 4;

/** What was agreed beforehand about the room, beside the way. */
export const roomTermsSchema = z.object({
  /** The chat stays open in a call with sound, for somebody who needs it. */
  chatOpen: z.literal(true).optional(),
  /** Other people who will be there. */
  others: z
    .object({ count: z.number().int().min(1).max(MOST_OTHERS), roles: z.array(otherRoleSchema).min(1) })
    .optional(),
});
export type RoomTerms = z.infer<typeof roomTermsSchema>;

/** What a session takes over from its plan, or a second try from the first. */
export const roomTermsOf = ({ chatOpen, others }: RoomTerms): RoomTerms => ({
  ...(chatOpen === undefined ? {} : { chatOpen }),
  ...(others === undefined ? {} : { others }),
});
