import * as z from 'zod';

/** Somebody in the conference. `coordinator` is the owner of the space; everybody else is a guest. */
export interface Participation {
  who: 'coordinator' | 'guest';
  joinedAt: string;
  leftAt?: string;
}

const participantSchema = z.object({
  name: z.string().default(''),
  signedinUser: z.object({ user: z.string() }).optional(),
  earliestStartTime: z.string(),
  latestEndTime: z.string().nullish(),
});
export const participantsSchema = z.object({ participants: z.array(participantSchema).default([]) });

export const toParticipation = (
  who: Participation['who'],
  start: string,
  end: string | null | undefined,
): Participation => ({
  who,
  joinedAt: new Date(start).toISOString(),
  ...(end == null ? {} : { leftAt: new Date(end).toISOString() }),
});

export type Recognised = z.infer<typeof participantSchema> & { who: Participation['who'] };

/**
 * Google names participants by `users/{id}` and never by address. In a restricted, moderated space without invitees nobody can be
 * in before its owner, so whoever came first is the coordinator, if signed in; people who are let in later never are.
 */
export const recognise = (found: z.infer<typeof participantSchema>[]): Recognised[] => {
  const isGuest = (one: z.infer<typeof participantSchema>): number => (one.signedinUser === undefined ? 1 : 0);
  const inOrder = [...found].sort(
    (a, b) => Date.parse(a.earliestStartTime) - Date.parse(b.earliestStartTime) || isGuest(a) - isGuest(b),
  );
  const owner = inOrder[0]?.signedinUser?.user;
  return inOrder.map((one) => ({
    ...one,
    who: owner !== undefined && one.signedinUser?.user === owner ? 'coordinator' : 'guest',
  }));
};
