import type { Collection, HostContext } from '../types.ts';
import { nextCron } from './eventbridge-cron.ts';

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
/** Even a schedule that finds nothing to do runs this often, in milliseconds. */
const longestQuiet = 24 * 3_600_000;

interface Kept {
  next: number;
  ranAt: number;
}

export interface Schedule {
  name: string;
  expression: string;
  run: () => Promise<void>;
}

export interface SchedulerParts {
  context: Pick<HostContext, 'clock' | 'store'>;
  /** Counts what was written, sent or started since the host began. */
  changes: () => number;
}

/** When an expression that last ran (or began) at `from` runs next. Throws for expressions this host does not know. */
export function nextRun(expression: string, from: number): number {
  if (expression.startsWith('cron(')) return nextCron(expression, from);
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const length = units[unit];
  if (!count || !length) throw new Error(`a schedule this host does not know: ${expression}`);
  return from + Number(count) * length;
}

/** Runs schedules on the clock. One that changed nothing, with nothing changed since, is passed over for up to a day: it
 * would find the same again, and a year of five-minute checks would take minutes. */
export class Scheduler {
  readonly #kept: Collection<Kept>;
  /** Where the count of changes stood before the last run. */
  readonly #seen = new Map<string, number>();

  constructor(private readonly parts: SchedulerParts) {
    this.#kept = parts.context.store.collection<Kept>('schedules');
  }

  add(schedule: Schedule): void {
    const now = this.parts.context.clock.now();
    const first = nextRun(schedule.expression, now);
    const kept = this.#kept.get(schedule.name) ?? { next: first, ranAt: now };
    this.#schedule(schedule, { ...kept, next: Math.min(kept.next, first) });
  }

  #schedule(schedule: Schedule, kept: Kept): void {
    this.parts.context.clock.schedule({
      key: `schedule:${schedule.name}`,
      at: kept.next,
      what: schedule.name,
      housekeeping: true,
      fire: () => this.#run(schedule, kept),
    });
  }

  async #run(schedule: Schedule, kept: Kept): Promise<void> {
    const { clock } = this.parts.context;
    const next = nextRun(schedule.expression, kept.next);
    const changes = this.parts.changes();
    const isQuiet = this.#seen.get(schedule.name) === changes && next - kept.ranAt <= longestQuiet;
    const after = isQuiet ? { ...kept, next } : { next, ranAt: clock.now() };
    if (!isQuiet) {
      this.#seen.set(schedule.name, changes);
      this.#kept.put(schedule.name, after);
      await schedule.run();
    }
    this.#schedule(schedule, after);
  }
}
