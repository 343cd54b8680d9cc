import * as z from 'zod';
import type { Functions } from './functions.ts';

const busySchema = z.object({ busy: z.array(z.object({ startsAt: z.string(), endsAt: z.string() })) });
export type BusyTimes = z.infer<typeof busySchema>['busy'];

export interface Span {
  coordinatorId: string;
  /** Instants, UTC ISO 8601. */
  from: string;
  until: string;
}

/** Coordinators' own calendars, read by the function that may: `reader` is its name or ARN. */
export const makeCalendars = (reader: string, functions: Pick<Functions, 'invoke'>) => ({
  /** `undefined` when the calendar cannot be read just now, for whatever reason: who shows it says so. */
  busyTimes: async (span: Span): Promise<BusyTimes | undefined> => {
    try {
      return busySchema.parse(await functions.invoke(reader, span)).busy;
    } catch {
      return undefined;
    }
  },
});
export type Calendars = ReturnType<typeof makeCalendars>;
