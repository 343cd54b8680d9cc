const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Epoch milliseconds of an RFC 3339 timestamp with `T` and zone; null when it is none, or names a day that there is not. */
export function readTimestamp(text: string): number | null {
  const [, year, month, day, hour] = RFC3339.exec(text) ?? [];
  if (day === undefined || hour === '24' || Number(day) > daysIn(Number(year), Number(month))) return null;
  const at = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(at) ? null : at;
}

/** `Date` takes the 30th of February for the 1st of March. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
