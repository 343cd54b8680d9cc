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

/** Runs schedules on the clock from `resume` on. One that changed nothing, with nothing changed since, is passed over for up to a day: it
 * would find the same again, and a year of five-minute checks would take minutes. */
export class Scheduler {
  readonly #kept: Collection<Kept>;
  /** Where the count of changes stood before the last run. */
  readonly #seen = new Map<string, number>();
  readonly #schedules: Schedule[] = [];

  constructor(private readonly parts: SchedulerParts) {
    this.#kept = parts.context.store.collection<Kept>('schedules');
  }

  add(schedule: Schedule): void {
    nextRun(schedule.expression, this.parts.context.clock.now());
    this.#schedules.push(schedule);
  }

  /** Sets all schedules going, once everything that they call is there. One that was missed runs once. */
  resume(): void {
    const now = this.parts.context.clock.now();
    for (const schedule of this.#schedules) {
      const first = nextRun(schedule.expression, now);
      const known = this.#kept.get(schedule.name) ?? { next: first, ranAt: now };
      const kept = { ...known, next: Math.min(known.next, first) };
      this.#kept.put(schedule.name, kept);
      this.#schedule(schedule, kept);
    }
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
    let next = nextRun(schedule.expression, kept.next);
    while (next <= clock.now()) next = nextRun(schedule.expression, next);
    const changes = this.parts.changes();
    const isQuiet = this.#seen.get(schedule.name) === changes && next - kept.ranAt <= longestQuiet;
    const after = isQuiet ? { ...kept, next } : { next, ranAt: clock.now() };
    if (!isQuiet) {
      this.#seen.set(schedule.name, changes);
      await schedule.run();
      this.#kept.put(schedule.name, after);
    }
    this.#schedule(schedule, after);
  }
}
