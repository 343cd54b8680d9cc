import { type CalendarEvent, eventKey, readTime } from './google-event.ts';

interface Span {
  start: number;
  end: number;
}

/** When a calendar is taken between two instants; events that touch are one span. Instants are ISO 8601. */
export function findBusy(
  events: [string, CalendarEvent][],
  calendar: string,
  { timeMin, timeMax }: { timeMin: string; timeMax: string },
): { start: string; end: string }[] {
  const from = Date.parse(timeMin);
  const to = Date.parse(timeMax);
  const spans = events
    .filter(([key]) => key.startsWith(eventKey(calendar, '')))
    .filter(([, { status, transparency }]) => status !== 'cancelled' && transparency !== 'transparent')
    .map(([, { start, end }]) => ({ start: readTime(start) ?? 0, end: readTime(end) ?? 0 }))
    .filter(({ start, end }) => start < to && end > from)
    .sort((a, b) => a.start - b.start);
  return mergeSpans(spans).map(({ start, end }) => ({
    start: new Date(Math.max(start, from)).toISOString(),
    end: new Date(Math.min(end, to)).toISOString(),
  }));
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
