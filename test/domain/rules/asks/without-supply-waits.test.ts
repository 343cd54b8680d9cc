import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../../domain/concepts/ask.ts';
import type { Supply } from '../../../../domain/concepts/supply.ts';
import { nextRung } from '../../../../domain/rules/asks/next-rung.ts';
import { withoutSupplyWaits } from '../../../../domain/rules/asks/without-supply-waits.ts';
import { anAsk } from '../../../an-ask.ts';
import { aSupply, instant, london, programme } from '../../builders.ts';

/** Asked on Tuesday 5 May at 10:00, closing on the 19th. */
const ASKED = anAsk({ openedAt: instant('2026-05-05T10:00'), closesAt: instant('2026-05-19T10:00') });
const see = (now: string, supplies: Supply[], ask: Ask = ASKED) =>
  withoutSupplyWaits(ask, { supplies, now: london(now), programme });
const supply = (from: string, to?: string) =>
  aSupply({ openedAt: instant(from), ...(to === undefined ? {} : { status: 'working', settledAt: instant(to) }) });
const closes = ({ closesAt }: Ask): string =>
  DateTime.fromISO(closesAt).setZone('Europe/London').toFormat('d LLL HH:mm');

describe('days on which a young person lacks something', () => {
  it.each<[string, string, Supply[], string]>([
    ['do not count while they lack it', '2026-05-08T10:00', [supply('2026-05-05T10:00')], '22 May 10:00'],
    ['do not count afterwards', '2026-05-18T10:00', [supply('2026-05-05T10:00', '2026-05-08T10:00')], '22 May 10:00'],
    ['count before the need turned up', '2026-05-08T10:00', [supply('2026-05-07T10:00')], '20 May 10:00'],
    [
      'do not count for a question that was asked later',
      '2026-05-08T10:00',
      [supply('2026-05-01T10:00')],
      '22 May 10:00',
    ],
    [
      'count once where two needs overlap',
      '2026-05-18T10:00',
      [supply('2026-05-05T10:00', '2026-05-08T10:00'), supply('2026-05-06T10:00', '2026-05-09T10:00')],
      '23 May 10:00',
    ],
    [
      'add up where two needs follow each other',
      '2026-05-18T10:00',
      [supply('2026-05-05T10:00', '2026-05-06T10:00'), supply('2026-05-11T10:00', '2026-05-12T10:00')],
      '21 May 10:00',
    ],
    ['are four weeks at most', '2026-07-18T10:00', [supply('2026-05-05T10:00')], '16 Jun 10:00'],
    ['are none when nothing was lacking', '2026-05-08T10:00', [], '19 May 10:00'],
    [
      'are none when it was settled before',
      '2026-05-08T10:00',
      [supply('2026-05-01T10:00', '2026-05-04T10:00')],
      '19 May 10:00',
    ],
  ])('%s', (_case, now, supplies, expected) => {
    expect(closes(see(now, supplies))).toBe(expected);
  });

  it.each<[Ask['side'], Ask['kind'], boolean]>([
    ['mentor', 'take-part', false],
    ['mentor', 'plan', false],
    ['mentee', 'take-part', true],
    ['mentee', 'plan', true],
    ['parent', 'consent', true],
  ])('for a %s asked about %s, still: %s', (side, kind, still) => {
    const ask = { ...ASKED, side, kind };
    expect(see('2026-05-08T10:00', [supply('2026-05-05T10:00')], ask) !== ask).toBe(still);
  });

  it('never let a rung fall due while the need lasts, and bring each rung later by exactly its length', () => {
    const hours = fc.integer({ min: 0, max: 27 * 24 });
    fc.assert(
      fc.property(hours, hours, (from, length) => {
        const begins = london('2026-05-05T10:00').plus({ hours: from });
        const lacking = aSupply({ openedAt: begins.toUTC().toISO() ?? '' });
        const during = begins.plus({ hours: length });
        const dueAt = (ask: Ask, now: DateTime) => nextRung(ask, { now, programme, byMail: false, letters: [] });
        const before = dueAt(ASKED, begins);
        if (before.due === 'close') return;
        const now = dueAt(withoutSupplyWaits(ASKED, { supplies: [lacking], now: during, programme }), during);
        expect(now).toEqual(before);
      }),
    );
  });
});
