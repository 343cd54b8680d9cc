import { z } from 'zod';
import type { HostContext } from '../types.ts';
import { findBusy } from './google-busy.ts';
import { GoogleError } from './google-error.ts';
import { type CalendarEvent, EventBody, eventKey, readTime } from './google-event.ts';
import type { GoogleCall, GoogleRoute } from './google-router.ts';

const EVENTS = ['calendar', 'calendar.events', 'calendar.events.owned', 'calendar.app.created'];
const FREE_BUSY = ['calendar', 'calendar.readonly', 'calendar.freebusy', 'calendar.events.freebusy'];
const notFound = () => new GoogleError('NOT_FOUND', 'Not Found', 'notFound');

/** Calendar API v3, each user's own calendar: developers.google.com/workspace/calendar/api/v3/reference */
export function calendarRoutes(context: HostContext): GoogleRoute[] {
  const events = context.store.collection<CalendarEvent>('calendar-events');

  /** A calendar of somebody else is not to be found, as for a user whom nothing was shared with. */
  function ownCalendar({ parts, subject }: GoogleCall): string {
    const calendar = parts[0] === 'primary' ? subject : (parts[0] ?? '').toLowerCase();
    if (calendar !== subject) throw notFound();
    return calendar;
  }

  function find(call: GoogleCall): { key: string; event: CalendarEvent } {
    const key = eventKey(ownCalendar(call), call.parts[1] ?? '');
    const event = events.get(key);
    if (event === undefined) throw notFound();
    return { key, event };
  }

  function insert(call: GoogleCall): CalendarEvent {
    const calendar = ownCalendar(call);
    const body = readBody(call, EventBody);
    if (readTime(body.start) === undefined)
      throw new GoogleError('INVALID_ARGUMENT', 'Missing start time.', 'required');
    if (readTime(body.end) === undefined) throw new GoogleError('INVALID_ARGUMENT', 'Missing end time.', 'required');
    const id = body.id ?? `s${context.clock.now().toString(32)}${[...events.entries()].length.toString(32)}`;
    if (!/^[a-v0-9]{5,1024}$/.test(id))
      throw new GoogleError('INVALID_ARGUMENT', 'Invalid resource id value.', 'invalid');
    if (events.get(eventKey(calendar, id)) !== undefined) {
      throw new GoogleError('ALREADY_EXISTS', 'The requested identifier already exists.', 'duplicate');
    }
    const now = new Date(context.clock.now()).toISOString();
    const self = { email: calendar, self: true };
    const fixed = {
      id,
      kind: 'calendar#event',
      iCalUID: `${id}@google.com`,
      created: now,
      creator: self,
      organizer: self,
    };
    const event: CalendarEvent = {
      status: 'confirmed',
      ...body,
      ...fixed,
      etag: `"${context.clock.now()}"`,
      updated: now,
      sequence: 0,
    };
    events.put(eventKey(calendar, id), event);
    return event;
  }

  function patch(call: GoogleCall): CalendarEvent {
    const { key, event } = find(call);
    const { id: _id, ...changes } = readBody(call, EventBody);
    const updated = new Date(context.clock.now()).toISOString();
    const next = {
      ...event,
      ...changes,
      updated,
      etag: `"${context.clock.now()}"`,
      sequence: event.sequence + 1,
      id: event.id,
    };
    events.put(key, next);
    return next;
  }

  /** A deleted event stays as a cancelled one: its id is never free again. */
  function remove(call: GoogleCall): undefined {
    const { key, event } = find(call);
    if (event.status === 'cancelled') throw new GoogleError('GONE', 'Resource has been deleted', 'deleted');
    events.put(key, { ...event, status: 'cancelled', updated: new Date(context.clock.now()).toISOString() });
  }

  /** Free/busy is open to the owner's whole domain. */
  function queryBusy(call: GoogleCall): unknown {
    const query = readBody(call, FreeBusyQuery);
    const domain = call.subject.slice(call.subject.lastIndexOf('@'));
    const calendars = query.items.map(({ id }) => {
      const name = id === 'primary' ? call.subject : id.toLowerCase();
      const known = name.endsWith(domain);
      const errors = [{ domain: 'global', reason: 'notFound' }];
      return [id, known ? { busy: findBusy([...events.entries()], name, query) } : { errors, busy: [] }];
    });
    const { timeMin, timeMax } = query;
    return { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(calendars) };
  }

  const one = /^\/v3\/calendars\/([^/]+)\/events\/([^/]+)$/;
  return [
    { method: 'POST', pattern: /^\/v3\/calendars\/([^/]+)\/events$/, scopes: EVENTS, run: insert },
    { method: 'GET', pattern: one, scopes: EVENTS, run: (call) => find(call).event },
    { method: 'PATCH', pattern: one, scopes: EVENTS, run: patch },
    { method: 'DELETE', pattern: one, scopes: EVENTS, run: remove },
    { method: 'POST', pattern: /^\/v3\/freeBusy$/, scopes: FREE_BUSY, run: queryBusy },
  ];
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
