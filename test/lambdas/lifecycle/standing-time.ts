import { DateTime } from 'luxon';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';

/** Time that stands still until it is let pass; what is done in it counts as open until it is done. */
export const standingTime = (startsAt: DateTime, setNow: (now: DateTime) => void) => {
  const clock = new VirtualClock(startsAt.toMillis());
  let open = 0;
  const tell = () => setNow(DateTime.fromMillis(clock.now(), { zone: 'Europe/London' }));
  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    open += 1;
    tell();
    try {
      return await work();
    } finally {
      open -= 1;
    }
  };
  const quiet = async () => {
    for (let ticks = 0; ticks < 4; ticks = open > 0 ? 0 : ticks + 1) await new Promise((done) => setImmediate(done));
  };
  /** Lets all happen that happens within so many minutes. */
  const pass = async (minutes: number) => {
    const until = clock.now() + minutes * 60_000;
    clock.schedule({ key: 'until', at: until, what: 'until', fire: () => undefined });
    for (;;) {
      await quiet();
      const next = clock.next();
      if (next === undefined || next.at > until) break;
      await clock.fire(next);
    }
    tell();
  };
  return { clock, during, pass };
};
