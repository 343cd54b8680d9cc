import * as z from 'zod';
import type { Collection, HostContext } from '../types.ts';
import { findBusy } from './google-busy.ts';
import { GoogleError } from './google-error.ts';
import { type CalendarEvent, EventBody, eventKey, readTime } from './google-event.ts';
import type { GoogleCall, GoogleRoute } from './google-router.ts';
import { nextId } from './next-id.ts';

const EVENTS = ['calendar', 'calendar.events', 'calendar.events.owned', 'calendar.app.created'];
const FREE_BUSY = ['calendar', 'calendar.readonly', 'calendar.freebusy', 'calendar.events.freebusy'];
const notFound = () => new GoogleError('NOT_FOUND', 'Not Found', 'notFound');

/** Calendar API v3, each user's own calendar: developers.google.com/workspace/calendar/api/v3/reference */
export function calendarRoutes(context: HostContext): GoogleRoute[] {
  const calendars = new Calendars(context);
  const one = /^\/v3\/calendars\/([^/]+)\/events\/([^/]+)$/;
  const route = (method: string, pattern: RegExp, run: GoogleRoute['run']) => ({
    method,
    pattern,
    scopes: EVENTS,
    run,
  });
  return [
    route('POST', /^\/v3\/calendars\/([^/]+)\/events$/, (call) => calendars.insert(call)),
    route('GET', one, (call) => calendars.find(call).event),
    route('PATCH', one, (call) => calendars.patch(call)),
    route('DELETE', one, (call) => calendars.remove(call)),
    { method: 'POST', pattern: /^\/v3\/freeBusy$/, scopes: FREE_BUSY, run: (call) => calendars.queryBusy(call) },
  ];
}

class Calendars {
  readonly #events: Collection<CalendarEvent>;

  constructor(private readonly context: HostContext) {
    this.#events = context.store.collection('calendar-events');
  }

  find(call: GoogleCall): { key: string; event: CalendarEvent } {
    const key = eventKey(ownCalendar(call), call.parts[1] ?? '');
    const event = this.#events.get(key);
    if (event === undefined) throw notFound();
    return { key, event };
  }

  insert(call: GoogleCall): CalendarEvent {
    const calendar = ownCalendar(call);
    const body = readBody(call, EventBody);
    const id = body.id ?? nextId(this.context.store, 'calendar').slice(0, 26);
    checkNewEvent(id, body);
    if (this.#events.get(eventKey(calendar, id)) !== undefined) {
      throw new GoogleError('ALREADY_EXISTS', 'The requested identifier already exists.', 'duplicate');
    }
    const self = { email: calendar, self: true };
    const fixed = { id, kind: 'calendar#event', iCalUID: `${id}@google.com`, creator: self, organizer: self };
    const { updated, etag } = this.#stamp();
    const event: CalendarEvent = {
      status: 'confirmed',
      ...body,
      ...fixed,
      created: updated,
      updated,
      etag,
      sequence: 0,
    };
    this.#events.put(eventKey(calendar, id), event);
    return event;
  }

  patch(call: GoogleCall): CalendarEvent {
    const { key, event } = this.find(call);
    const changes = readBody(call, EventBody);
    const kept = { id: event.id, sequence: event.sequence + 1 };
    const next: CalendarEvent = { ...event, ...changes, ...this.#stamp(), ...kept };
    this.#events.put(key, next);
    return next;
  }

  /** A deleted event stays as a cancelled one: its id is never free again. */
  remove(call: GoogleCall): undefined {
    const { key, event } = this.find(call);
    if (event.status === 'cancelled') throw new GoogleError('GONE', 'Resource has been deleted', 'deleted');
    this.#events.put(key, { ...event, ...this.#stamp(), status: 'cancelled' });
  }

  /** Free/busy is open to the owner's whole domain. */
  queryBusy(call: GoogleCall): unknown {
    const query = readBody(call, FreeBusyQuery);
    const domain = call.subject.slice(call.subject.lastIndexOf('@'));
    const calendars = query.items.map(({ id }) => {
      const name = id === 'primary' ? call.subject : id.toLowerCase();
      const errors = [{ domain: 'global', reason: 'notFound' }];
      const known = name.endsWith(domain);
      return [id, known ? { busy: findBusy([...this.#events.entries()], name, query) } : { errors, busy: [] }];
    });
    const { timeMin, timeMax } = query;
    return { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(calendars) };
  }

  #stamp(): { updated: string; etag: string } {
    const now = this.context.clock.now();
    return { updated: new Date(now).toISOString(), etag: `"${now}"` };
  }
}

/** A calendar of somebody else is not to be found, as for a user whom nothing was shared with. */
function ownCalendar({ parts, subject }: GoogleCall): string {
  const calendar = parts[0] === 'primary' ? subject : (parts[0] ?? '').toLowerCase();
  if (calendar !== subject) throw notFound();
  return calendar;
}

function checkNewEvent(id: string, { start, end }: z.infer<typeof EventBody>): void {
  if (readTime(start) === undefined) throw new GoogleError('INVALID_ARGUMENT', 'Missing start time.', 'required');
  if (readTime(end) === undefined) throw new GoogleError('INVALID_ARGUMENT', 'Missing end time.', 'required');
  if (!/^[a-v0-9]{5,1024}$/.test(id))
    throw new GoogleError('INVALID_ARGUMENT', 'Invalid resource id value.', 'invalid');
}

const FreeBusyQuery = z.object({
  timeMin: z.string(),
  timeMax: z.string(),
  items: z.array(z.object({ id: z.string() })).max(50),
});

function readBody<T>({ body }: GoogleCall, schema: z.ZodType<T>): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') ?? '';
  throw new GoogleError('INVALID_ARGUMENT', `Bad Request: invalid value at ${where}`, 'badRequest');
}
