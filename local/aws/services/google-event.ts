import * as z from 'zod';

const EventTime = z.object({
  dateTime: z.string().optional(),
  date: z.string().optional(),
  timeZone: z.string().optional(),
});

/** What a client sends; fields that nothing here depends on are kept as they come. */
export const EventBody = z.looseObject({
  id: z.string().optional(),
  start: EventTime.optional(),
  end: EventTime.optional(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).optional(),
  transparency: z.enum(['opaque', 'transparent']).optional(),
});

export interface CalendarEvent extends z.infer<typeof EventBody> {
  id: string;
  sequence: number;
}

export const eventKey = (calendar: string, id: string): string => `${calendar}/${id}`;

/** Epoch milliseconds of an event's start or end; an all-day date counts from midnight UTC. */
export function readTime(time: z.infer<typeof EventTime> | undefined): number | undefined {
  const at = Date.parse(time?.dateTime ?? time?.date ?? '');
  return Number.isNaN(at) ? undefined : at;
}
