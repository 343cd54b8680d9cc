import { describe, expect, it } from 'vitest';
import { createClock } from '../../../local/aws/host/clock.ts';
import { openStore } from '../../../local/aws/host/store.ts';
import { createWork } from '../../../local/aws/host/work.ts';

const start = '2020-06-01T08:00:00.000Z';
const minute = 60_000;

function aClock() {
  const store = openStore({});
  const work = createWork((line) => {
    throw new Error(line);
  });
  const clock = createClock({ store, work, start });
  const fired: string[] = [];
  const at = (key: string, minutes: number, more: { housekeeping?: boolean; after?: () => void } = {}) =>
    clock.schedule({
      key,
      at: Date.parse(start) + minutes * minute,
      what: key,
      ...(more.housekeeping ? { housekeeping: true } : {}),
      fire: () => {
        fired.push(`${key}@${(clock.now() - Date.parse(start)) / minute}`);
        more.after?.();
      },
    });
  return { store, work, clock, fired, at };
}

describe('the clock', () => {
  it('stands still until it is moved', () => {
    expect(aClock().clock.now()).toBe(Date.parse(start));
  });

  it('fires by due time, then by key however it was scheduled, each at its own time', async () => {
    const { clock, fired, at } = aClock();
    at('c', 2);
    at('b', 2);
    at('d', 1);
    await clock.advance('PT5M');
    expect(fired).toEqual(['d@1', 'b@2', 'c@2']);
    expect(clock.now()).toBe(Date.parse(start) + 5 * minute);
  });

  it('waits for the effects of one timer before it fires the next', async () => {
    const { clock, fired, at, work } = aClock();
    at('a', 1, {
      after: () =>
        work.enqueue('effect', async () => {
          await new Promise((resolve) => setTimeout(resolve, 5));
          fired.push('effect');
        }),
    });
    at('b', 2);
    await clock.advance('PT5M');
    expect(fired).toEqual(['a@1', 'effect', 'b@2']);
  });

  it('fires timers that a timer schedules inside the same move, in due order', async () => {
    const { clock, fired, at } = aClock();
    at('a', 1, { after: () => at('late', 3) });
    at('b', 4);
    at('now', 1, { after: () => at('past', 0) });
    await clock.advance('PT5M');
    expect(fired).toEqual(['a@1', 'now@1', 'past@1', 'late@3', 'b@4']);
  });

  it('fires past timers at once, the earliest first', async () => {
    const { clock, fired, at, work } = aClock();
    at('b', -1);
    at('a', -2);
    await work.idle();
    expect(fired).toEqual(['a@0', 'b@0']);
    expect(clock.due()).toEqual([]);
  });

  it('replaces a timer of the same key and forgets a cancelled one', async () => {
    const { clock, fired, at } = aClock();
    at('a', 1);
    at('a', 2);
    at('b', 1);
    clock.cancel('b');
    await clock.advance('PT5M');
    expect(fired).toEqual(['a@2']);
  });

  it('skips housekeeping with next, yet fires it on the way', async () => {
    const { clock, fired, at } = aClock();
    at('tick', 1, { housekeeping: true });
    at('reminder', 2);
    at('later', 3);
    expect(clock.due().map((due) => due.what)).toEqual(['reminder', 'later']);
    await clock.next();
    expect(fired).toEqual(['tick@1', 'reminder@2']);
  });

  it('stays where it is when next finds nothing', async () => {
    const { clock } = aClock();
    await clock.next();
    expect(clock.now()).toBe(Date.parse(start));
  });

  it.each([
    ['2020-06-01T07:59:00Z', 'backwards'],
    ['soon', 'unreadable'],
  ])('refuses to move to %s', async (to, reason) => {
    await expect(aClock().clock.moveTo(to)).rejects.toMatchObject({ name: 'ClockError', reason });
  });

  it('makes one move after the other', async () => {
    const { clock, fired, at } = aClock();
    at('a', 1);
    at('b', 3);
    await Promise.all([clock.advance('PT2M'), clock.advance('PT2M')]);
    expect(fired).toEqual(['a@1', 'b@3']);
    expect(clock.now()).toBe(Date.parse(start) + 4 * minute);
  });

  it('stands after a restart where it was left', async () => {
    const { clock, store, work } = aClock();
    await clock.advance('P1D');
    expect(createClock({ store, work, start }).now()).toBe(Date.parse('2020-06-02T08:00:00Z'));
  });

  it('fires what is due years from now, and then what follows from it', async () => {
    const { clock, fired, at } = aClock();
    const year = 365 * 24 * 60;
    at('far', 3 * year, { after: () => at('further', 9 * year) });
    at('near', 1);
    await clock.advance('P4Y');
    expect(fired).toEqual(['near@1', `far@${3 * year}`]);
    await clock.next();
    expect(fired.at(-1)).toBe(`further@${9 * year}`);
    expect(clock.due()).toEqual([]);
  });

  it('keeps a thousand timers in order', async () => {
    const { clock, fired, at } = aClock();
    const minutes = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1009);
    for (const [index, due] of minutes.entries()) at(`t${index}`, due);
    await clock.advance('P1D');
    const times = fired.map((line) => Number(line.split('@')[1]));
    expect(times).toEqual([...minutes].sort((a, b) => a - b));
  });
});
