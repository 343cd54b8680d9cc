const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const day = 86_400_000;
/** An expression that fits no day in this many never runs. */
const farthest = 5 * 366;

interface Fields {
  minutes: number[];
  hours: number[];
  days: number[];
  months: number[];
  weekdays: number[];
  years: number[];
}

/** The first instant after `from` (epoch milliseconds, UTC) that `cron(minute hour day month weekday year)` names. */
export function nextCron(expression: string, from: number): number {
  const fields = readFields(expression);
  const midnight = Math.floor(from / day) * day;
  for (let count = 0; count < farthest; count += 1) {
    const date = new Date(midnight + count * day);
    if (!isNamed(fields, date)) continue;
    for (const hour of fields.hours) {
      const found = fields.minutes.map((minute) => date.getTime() + (hour * 60 + minute) * 60_000);
      const next = found.find((at) => at > from);
      if (next !== undefined) return next;
    }
  }
  throw new Error(`a schedule that never runs: ${expression}`);
}

function isNamed(fields: Fields, date: Date): boolean {
  return (
    fields.years.includes(date.getUTCFullYear()) &&
    fields.months.includes(date.getUTCMonth() + 1) &&
    fields.days.includes(date.getUTCDate()) &&
    fields.weekdays.includes(date.getUTCDay() + 1)
  );
}

function readFields(expression: string): Fields {
  const parts = /^cron\((.*)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? [];
  const [minute, hour, dayOfMonth, month, weekday, year] = parts;
  if (!year || parts.length !== 6) throw new Error(`a schedule this host does not know: ${expression}`);
  return {
    minutes: readField(minute, [0, 59]),
    hours: readField(hour, [0, 23]),
    days: readField(dayOfMonth, [1, 31]),
    months: readField(month, [1, 12], months),
    weekdays: readField(weekday, [1, 7], weekdays),
    years: readField(year, [1970, 2199]),
  };
}

/** `*`, `?`, `5`, `1-5`, `MON-FRI`, `0/15` and lists of these; in rising order. */
function readField(field = '*', [least, most]: [number, number], names: string[] = []): number[] {
  const readNumber = (text: string) => (names.includes(text) ? names.indexOf(text) + least : Number(text));
  const found = field.split(',').flatMap((part) => {
    const [, range = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? [];
    const [from = '', to] = range.split('-');
    const isAll = from === '*' || from === '?';
    const start = isAll ? least : readNumber(from);
    const lastWithout = isAll || step ? most : start;
    const end = to === undefined ? lastWithout : readNumber(to);
    if (!(start >= least && end <= most)) throw new Error(`a schedule field this host does not know: ${field}`);
    const length = Math.floor((end - start) / Number(step ?? 1)) + 1;
    return Array.from({ length }, (_, index) => start + index * Number(step ?? 1));
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
