import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../domain/concepts/choice.ts';
import type { Pair, PauseReason } from '../../../../domain/concepts/pair.ts';
import { pauseReasonSchema } from '../../../../domain/concepts/pair.ts';
import { SIGNALS, type SignalKind } from '../../../../domain/concepts/signal.ts';
import { type Stock, type Verdict, whatNow } from '../../../../domain/rules/pairs/what-now.ts';
import { anAsk } from '../../../an-ask.ts';
import { allYes, aPair, aSignal, london, programme } from '../../builders.ts';

const decide = (over: Partial<Stock> = {}): string => {
  const verdict: Verdict = whatNow({
    pair: aPair(),
    choices: allYes(),
    asks: [],
    pending: [],
    concern: 'none',
    error: 'none',
    startedAt: london('2026-05-04T10:00'),
    now: london('2026-05-06T10:00'),
    programme,
    ...over,
  });
  return verdict.pauseReason === undefined ? verdict.outcome : `${verdict.outcome}: ${verdict.pauseReason}`;
};
const paused = (pauseReason: PauseReason): Pair => aPair({ standing: 'paused', pauseReason });
const RUNNING: Pair[] = [aPair(), aPair({ standing: 'planning' }), aPair({ standing: 'active' })];
const PAUSED: Pair[] = pauseReasonSchema.options.map(paused);
const ENDED: Pair[] = [aPair({ standing: 'returned' }), aPair({ standing: 'closed' })];
const inState = (pair: Pair): string => `${pair.standing} ${pair.pauseReason ?? ''}`.trim();
const REFUSED: Choices = allYes({ parent: { answer: 'no' } });

/** People have heard that it does not go on: only a person starts it again. */
const isToldToStand = ({ pauseReason }: Pair): boolean =>
  !['no-common-way', 'stuck', 'concern'].includes(pauseReason ?? 'stuck');

/** What one signal comes to when all answers are yes. */
const BY_SIGNAL: Record<SignalKind, string> = {
  'pair-ended': 'closed',
  'schools-reopened': 'return',
  // A person has looked meanwhile.
  'concern-raised': 'contact',
  withdrawn: 'pause: withdrawn',
  'ways-changed': 'contact',
  'concern-settled': 'contact',
  'start-after-all': 'contact',
};

describe('every signal', () => {
  it.each(RUNNING.flatMap((pair) => SIGNALS.map((kind) => [kind, inState(pair), pair] as const)))(
    '%s is decided on while %s',
    (kind, _state, pair) => {
      expect(decide({ pair, error: kind, pending: [aSignal(kind)] })).toBe(BY_SIGNAL[kind]);
    },
  );

  it.each(PAUSED.flatMap((pair) => SIGNALS.map((kind) => [kind, inState(pair), pair] as const)))(
    '%s is decided on while %s',
    (kind, _state, pair) => {
      const stays = BY_SIGNAL[kind] === 'contact' && kind !== 'start-after-all' && isToldToStand(pair);
      expect(decide({ pair, pending: [aSignal(kind)] })).toBe(stays ? `pause: ${pair.pauseReason}` : BY_SIGNAL[kind]);
    },
  );

  it.each(ENDED.flatMap((pair) => SIGNALS.map((kind) => [kind, inState(pair), pair] as const)))(
    '%s changes nothing once %s',
    (kind, _state, pair) => {
      expect(decide({ pair, pending: [aSignal(kind)] })).toBe('closed');
    },
  );
});

describe('two signals', () => {
  const pairs = SIGNALS.flatMap((first, at) => SIGNALS.slice(at + 1).map((second) => [first, second] as const));

  it.each(pairs.flatMap((two) => [...RUNNING, ...PAUSED].map((pair) => [...two, inState(pair), pair] as const)))(
    '%s and %s come to the same in whatever order they are read, while %s',
    (first, second, _state, pair) => {
      const [one, other] = [aSignal(first), aSignal(second)];
      expect(decide({ pair, pending: [one, other] })).toBe(decide({ pair, pending: [other, one] }));
    },
  );

  it.each(pairs)('%s and %s come to the same whichever was raised first', (first, second) => {
    const later = '2026-05-06T09:01:00.000Z';
    const forwards = [aSignal(first), aSignal(second, { at: later })];
    const backwards = [aSignal(first, { at: later }), aSignal(second)];
    expect(decide({ pending: forwards })).toBe(decide({ pending: backwards }));
  });

  it.each([
    ['schools-reopened', 'withdrawn', 'return'],
    ['withdrawn', 'start-after-all', 'pause: withdrawn'],
    ['withdrawn', 'ways-changed', 'pause: withdrawn'],
  ] as const)('%s outweighs %s', (first, second, outcome) => {
    expect(decide({ pending: [aSignal(second), aSignal(first)] })).toBe(outcome);
  });
});

describe('a no that is taken back', () => {
  const no = aSignal('withdrawn', { side: 'parent' });
  const start = aSignal('start-after-all', { side: 'parent', at: '2026-05-06T09:01:00.000Z' });

  it('with a person who says so stops nothing', () => {
    expect(decide({ pending: [no, start] })).toBe('contact');
  });

  it.each([
    ['by somebody else', { ...start, side: 'mentor' as const }],
    ['before it was said', { ...start, at: '2026-05-06T08:59:00.000Z' }],
    ['and no person has said so', aSignal('ways-changed', { side: 'parent', at: start.at })],
  ])('%s still stops contact', (_case, other) => {
    expect(decide({ pending: [no, other] })).toBe('pause: withdrawn');
  });
});

describe('a pair that stands still after a no', () => {
  it('waits for the schools when nobody says no any more but the mentor waits', () => {
    const choices = allYes({ mentor: { answer: 'wait' } });
    const pending = [aSignal('start-after-all', { side: 'parent' })];
    expect(decide({ pair: paused('withdrawn'), choices, pending })).toBe('pause: mentor-waits');
  });
});

describe('a concern', () => {
  // A pair that has ended stays so.
  const kinds = SIGNALS.filter((kind) => kind !== 'pair-ended');
  const signalled = [[], ...kinds.map((kind) => [aSignal(kind)]), kinds.map((kind) => aSignal(kind))];
  const cases = [...RUNNING, ...PAUSED].flatMap((pair) =>
    signalled.map((pending) => [inState(pair), pending.map(({ kind }) => kind).join(), { pair, pending }] as const),
  );

  it.each(cases)('that is open freezes a pair while %s, whatever comes in: %s', (_state, _kinds, stock) => {
    expect(decide({ ...stock, concern: 'open' })).toBe('pause: concern');
  });

  it.each(cases)(
    'that stopped contact lets none begin again while %s, whatever comes in: %s',
    (_state, kinds, stock) => {
      const isBack = kinds.includes('schools-reopened');
      expect(decide({ ...stock, concern: 'stopped' })).toBe(isBack ? 'return' : 'pause: withdrawn');
    },
  );

  it('that is open after 300 days goes on in the next execution', () => {
    const old = { now: london('2027-03-01T10:00') };
    expect(decide({ ...old, concern: 'open', pending: [aSignal('withdrawn')] })).toBe('next-generation');
  });

  it('that nobody has any more lets the pair go on', () => {
    expect(decide({ pair: paused('concern'), pending: [aSignal('concern-settled')] })).toBe('contact');
    expect(decide({ pair: paused('concern') })).toBe('contact');
  });

  it('ends in a pause when somebody has said no meanwhile', () => {
    expect(decide({ pair: paused('concern'), choices: REFUSED, pending: [aSignal('concern-settled')] })).toBe(
      'pause: not-going-ahead',
    );
  });
});

describe('the answers', () => {
  it.each<[string, Partial<Stock>, string]>([
    ['a no stops contact', { choices: REFUSED }, 'pause: not-going-ahead'],
    ['a waiting mentor stops contact', { choices: allYes({ mentor: { answer: 'wait' } }) }, 'pause: mentor-waits'],
    [
      'a mail that never arrived stops contact',
      { asks: [anAsk({ closedAs: 'unreached' })], choices: {} },
      'pause: unreached',
    ],
    ['silence stops contact', { choices: {}, asks: [anAsk({ closedAs: 'no-response' })] }, 'pause: no-response'],
    [
      'no way in common stops contact',
      { choices: allYes({ parent: { ways: [], refused: ['messages', 'meet-video'] } }) },
      'pause: no-common-way',
    ],
    [
      'a no outweighs a change of ways',
      { choices: REFUSED, pending: [aSignal('ways-changed')] },
      'pause: not-going-ahead',
    ],
    [
      'a no outweighs a wish to start',
      { choices: REFUSED, pending: [aSignal('start-after-all')] },
      'pause: not-going-ahead',
    ],
    ['a no outweighs an end that nobody knows', { choices: REFUSED, error: 'Runtime' }, 'pause: not-going-ahead'],
    [
      'a withdrawn pair stays so until its answers allow more',
      { pair: paused('withdrawn'), choices: REFUSED, pending: [aSignal('ways-changed')] },
      'pause: withdrawn',
    ],
    ['open questions are asked on', { choices: {}, asks: [anAsk()] }, 'contact'],
  ])('%s', (_case, stock, outcome) => {
    expect(decide(stock)).toBe(outcome);
  });
});

describe('an end of the journey', () => {
  it.each([
    ...['none', 'not-going-ahead', 'mentor-waits', 'no-common-way', 'States.Timeout'].map((error) => [
      error,
      'contact',
    ]),
    ...['declined', 'changes', 'stopped', 'stuck', 'not-yet', 'no-response', 'unreached', 'Lambda.Unknown', ''].map(
      (error) => [error, 'pause: stuck'],
    ),
  ])('named %j, with three yeses and no signal, comes to %s', (error, outcome) => {
    expect(decide({ error })).toBe(outcome);
  });

  it('that nothing explains is explained by a signal that came beside it', () => {
    expect(decide({ error: 'Lambda.Unknown', pending: [aSignal('ways-changed')] })).toBe('contact');
  });
});

describe('a pause without a signal', () => {
  it.each(PAUSED.map((pair) => [pair.pauseReason, pair] as const))('for %s lasts', (reason, pair) => {
    expect(decide({ pair, error: 'States.Timeout' })).toBe(reason === 'concern' ? 'contact' : `pause: ${reason}`);
  });
});

describe('an execution of 300 days', () => {
  const old = { now: london('2027-03-01T10:00') };

  it.each([...RUNNING, ...PAUSED].map((pair) => [inState(pair), pair] as const))(
    'hands over while %s',
    (_state, pair) => {
      expect(decide({ ...old, pair })).toBe('next-generation');
    },
  );

  it.each(SIGNALS)('decides on %s first, which the next one would not see', (kind) => {
    expect(decide({ ...old, pending: [aSignal(kind)] })).toBe(BY_SIGNAL[kind]);
  });

  it('does not hand over a day earlier', () => {
    expect(decide({ now: london('2027-02-27T10:00') })).toBe('contact');
  });
});
