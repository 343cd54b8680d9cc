import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Reopening } from '../../../domain/concepts/reopening.ts';
import { makeSignalPage } from '../../../lambdas/signal-page/signal-page.ts';
import { runMachine } from '../../../local/aws/states/run-machine.ts';
import { VirtualClock } from '../../../local/aws/states/virtual-clock.ts';
import { aPair, london, programme } from '../../domain/builders.ts';
import { definitionOf } from '../in-virtual-time.ts';

const PAIRS = 2000;
const MAILS_A_PAIR = 4;
const START = london('2026-06-09T10:00');

const idOf = (number: number): string => `pair-${String(number).padStart(4, '0')}`;
const call = z.object({
  FunctionName: z.string(),
  Payload: z.object({ schoolId: z.string(), after: z.string(), on: z.string() }),
});

/** Two thousand pairs of two schools; what dies at `dieAt` is its signal, as often as it is tried. */
const aProgramme = (dieAt?: string) => {
  const pairs: Pair[] = Array.from({ length: PAIRS }, (_, number) =>
    aPair({ id: idOf(number), school: { id: number % 4 === 0 ? 'grove' : 'craigie', name: 'A school' } }),
  );
  const signalled: string[] = [];
  const said: Reopening[] = [];
  let dies = dieAt;
  const deps = {
    programme,
    now: () => START,
    reopenings: { findReopening: async (schoolId: string) => said.find((one) => one.schoolId === schoolId) },
    pairs: {
      getPair: async (id: string) => pairs.find((pair) => pair.id === id) ?? aPair(),
      listPairs: async ({ after, limit }: { after: string; limit: number }) =>
        pairs.filter(({ id }) => id > after).slice(0, limit),
    },
    signals: {
      putSignal: async ({ pairId }: { pairId: string }) => {
        if (pairId === dies) throw new Error('the table is gone');
        return signalled.push(pairId) > 0;
      },
      markTold: async () => undefined,
    },
    workflows: { succeedTask: async () => 'told' as const, failTask: async () => 'told' as const },
  };
  const reopen = async (schoolId: string, on?: string) => {
    const clock = new VirtualClock(START.toMillis());
    const step = makeSignalPage(deps);
    const run = runMachine({
      definition: definitionOf('reopen-schools'),
      input: { schoolId, after: '', ...(on === undefined ? {} : { on }) },
      clock,
      invoke: async (_resource, args) => {
        const read = call.safeParse(args);
        if (!read.success) return { Payload: { outcome: 'stuck' } };
        const { FunctionName, Payload } = read.data;
        if (FunctionName === 'SignalPage') return { Payload: await step(Payload) };
        // Two pages of pairs are told.
        const outcome = on !== undefined && Payload.after === '' ? 'more' : 'done';
        const reopensAt = on === undefined ? START.toISO() : `${on}T08:00:00.000Z`;
        return { Payload: { ...Payload, after: outcome === 'more' ? 'x' : '', outcome, waitSeconds: 9, reopensAt } };
      },
    });
    let ended = false;
    void run.result.finally(() => {
      ended = true;
    });
    while (!ended) {
      for (let tick = 0; tick < 20; tick += 1) await new Promise((done) => setImmediate(done));
      const next = clock.next();
      if (next !== undefined && !ended) await clock.fire(next);
    }
    const { output } = await run.result;
    return { output, seconds: (clock.now() - START.toMillis()) / 1000 };
  };
  return {
    reopen,
    pairs,
    said,
    signalled,
    /** Those who were told are home when somebody presses again. */
    comeHome: () => {
      for (const pair of pairs) if (signalled.includes(pair.id)) pair.standing = 'returned';
      dies = undefined;
    },
  };
};

describe('schools reopen for two thousand pairs', () => {
  it('at the pace of the mail, each once', async () => {
    const { reopen, signalled } = aProgramme();
    const { output, seconds } = await reopen('all');
    expect(output).toEqual({ outcome: 'done' });
    expect(signalled).toEqual(Array.from({ length: PAIRS }, (_, number) => idOf(number)));
    const whole = (PAIRS * MAILS_A_PAIR) / programme.mailsPerSecond;
    expect(seconds).toBeGreaterThan(whole * 0.97);
    expect(seconds).toBeLessThanOrEqual(whole);
  });

  it('for one school only, which waits no longer for the others', async () => {
    const { reopen, signalled } = aProgramme();
    const { seconds } = await reopen('grove');
    expect(signalled).toHaveLength(PAIRS / 4);
    expect(seconds).toBeLessThanOrEqual((PAIRS / 4) * MAILS_A_PAIR);
  });

  it('and after a failure goes to a person, and a second press takes up the rest', async () => {
    const { reopen, signalled, comeHome } = aProgramme(idOf(777));
    expect((await reopen('all')).output).toEqual({ outcome: 'stuck' });
    expect(signalled.at(-1)).toBe(idOf(776));
    comeHome();
    expect((await reopen('all')).output).toEqual({ outcome: 'done' });
    expect(signalled).toEqual(Array.from({ length: PAIRS }, (_, number) => idOf(number)));
  });
});

describe('schools reopen on a day ahead', () => {
  const DAY = '2026-06-16';
  const at = START.toISO() ?? '';

  it('at 9am on that day, with those who were enrolled since', async () => {
    const { reopen, said, signalled, pairs } = aProgramme();
    said.push({ schoolId: 'all', on: DAY, at });
    for (const pair of pairs.slice(1)) pair.reopensOn = DAY;
    const { output, seconds } = await reopen('all', DAY);
    expect(output).toEqual({ outcome: 'done' });
    expect(seconds).toBeGreaterThanOrEqual(london(`${DAY}T09:00`).diff(START, 'seconds').seconds);
    expect(signalled).toHaveLength(PAIRS);
  });

  it.each(['unknown', '2026-06-17', 'now'])('but nobody comes home on it once it is %s', async (on) => {
    const { reopen, said, signalled } = aProgramme();
    said.push({ schoolId: 'all', on, at });
    expect((await reopen('all', DAY)).output).toEqual({ outcome: 'put-off' });
    expect(signalled).toEqual([]);
  });

  it('but for a school that has another day, or none yet', async () => {
    const { reopen, said, signalled, pairs } = aProgramme();
    said.push({ schoolId: 'all', on: DAY, at });
    for (const pair of pairs) pair.reopensOn = pair.school.id === 'grove' ? 'unknown' : DAY;
    await reopen('all', DAY);
    expect(signalled).toHaveLength(PAIRS - PAIRS / 4);
  });
});
