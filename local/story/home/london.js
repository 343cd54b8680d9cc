const LONDON = 'Europe/London';
const format = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: LONDON, hourCycle: 'h23', ...options });
const TIME = format({ hour: 'numeric', minute: '2-digit' });
const LONG = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = format({ weekday: 'short', day: 'numeric', month: 'short' });
const SECONDS = format({ hour: 'numeric', minute: '2-digit', second: '2-digit' });
const ZONE = format({ timeZoneName: 'short' });
const PARTS = format({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

const at = (iso) => new Date(iso);

/** "Monday 1 June 2020, 09:00" */
export const longTime = (iso) => `${LONG.format(at(iso)).replace(',', '')}, ${TIME.format(at(iso))}`;
/** "Mon 1 Jun, 09:00" */
export const shortTime = (iso) => `${SHORT.format(at(iso)).replace(',', '')}, ${TIME.format(at(iso))}`;
/** "Mon 1 Jun, 09:00:25" */
export const exactTime = (iso) => `${SHORT.format(at(iso)).replace(',', '')}, ${SECONDS.format(at(iso))}`;
/** "BST" or "GMT" */
export const zoneName = (iso) => ZONE.formatToParts(at(iso)).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** "2020-06-01T09:00", as a date and time field has it. */
export function toLocal(iso) {
  const part = Object.fromEntries(PARTS.formatToParts(at(iso)).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** The instant of a London time; in the hour that a clock change skips, the time after it. */
export function fromLocal(local) {
  const wanted = Date.parse(`${local}:00Z`);
  const offset = (instant) => Date.parse(`${toLocal(instant)}:00Z`) - instant;
  const first = wanted - offset(wanted);
  return new Date(wanted - offset(first)).toISOString();
}

/** The next 9:00 in London on a weekday, after `iso`. */
export function nextOfficeOpening(iso) {
  const today = Date.parse(`${toLocal(iso).slice(0, 10)}T00:00Z`);
  for (let day = 0; ; day++) {
    const date = new Date(today + day * 86_400_000);
    const isWeekday = date.getUTCDay() % 6 !== 0;
    const opening = fromLocal(`${date.toISOString().slice(0, 10)}T09:00`);
    if (isWeekday && Date.parse(opening) > Date.parse(iso)) return opening;
  }
}
