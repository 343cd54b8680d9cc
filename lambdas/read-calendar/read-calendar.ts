import * as z from 'zod';
import type { Google } from '../adapters/google.ts';
import type { People } from '../adapters/people.ts';
import { coordinatorAddress } from '../shared/sessions/coordinator-address.ts';

/** Instants are UTC ISO 8601. */
export const calendarInput = z.object({ coordinatorId: z.string(), from: z.string(), until: z.string() });

export interface ReadCalendarDeps {
  people: Pick<People, 'getPerson'>;
  google: Pick<Google, 'busyTimes'>;
}

/** When a coordinator's own calendar is taken, and by nothing of what. Throws GoogleUnavailableError. */
export const makeReadCalendar =
  ({ people, google }: ReadCalendarDeps) =>
  async ({ coordinatorId, from, until }: z.infer<typeof calendarInput>) => ({
    busy: await google.busyTimes(coordinatorAddress(await people.getPerson(coordinatorId)), {
      startsAt: from,
      endsAt: until,
    }),
  });
