import { describe, expect, it } from 'vitest';
import type { Leave } from '../../../../domain/concepts/leave.ts';
import { nextChange, whoActs } from '../../../../domain/rules/people/who-acts.ts';
import { instant } from '../../builders.ts';

const away = (from: string, until: string, coverId?: string): Leave => ({
  kind: 'away',
  from: instant(from),
  until: instant(until),
  ...(coverId === undefined ? {} : { coverId }),
  at: instant('2026-05-01T09:00'),
  by: 'manager',
});

const MAY = away('2026-05-11T00:00', '2026-05-16T00:00', 'c2');
const back = (from: string): Leave => ({ ...MAY, kind: 'back', from: instant(from) });

describe('for a coordinator acts', () => {
  it.each([
    ['they themselves, before the leave', '2026-05-10T23:59', [MAY], [], 'c1'],
    ['the cover, from its first moment', '2026-05-11T00:00', [MAY], [], 'c2'],
    ['the cover, until its last', '2026-05-15T23:59', [MAY], [], 'c2'],
    ['they themselves, after it', '2026-05-16T00:00', [MAY], [], 'c1'],
    ['the manager, where no cover is named', '2026-05-12T10:00', [{ ...MAY, coverId: undefined }], [], 'manager'],
    ['the manager, while the cover is away too', '2026-05-12T10:00', [MAY], [MAY], 'manager'],
    [
      'the cover, while the cover’s own leave is over',
      '2026-05-15T10:00',
      [MAY],
      [MAY, back('2026-05-14T00:00')],
      'c2',
    ],
    [
      'they themselves, when they are back before their time',
      '2026-05-14T10:00',
      [MAY, back('2026-05-14T00:00')],
      [],
      'c1',
    ],
    ['the cover, until they are back', '2026-05-13T10:00', [MAY, back('2026-05-14T00:00')], [], 'c2'],
    ['whom the later word names', '2026-05-12T10:00', [away('2026-05-01T00:00', '2026-06-01T00:00'), MAY], [], 'c2'],
  ])('%s', (_title, at, leaves, ofCover, expected) => {
    const acting = whoActs({ id: 'c1', leaves }, { id: 'c2', leaves: ofCover }, instant(at));
    expect(acting.who === 'manager' ? 'manager' : acting.id).toBe(expected);
  });

  it('the manager, when the record of another is read for the cover’s', () => {
    expect(whoActs({ id: 'c1', leaves: [MAY] }, { id: 'c3' }, instant('2026-05-12T10:00'))).toEqual({ who: 'manager' });
  });
});

describe('who acts changes next', () => {
  it.each([
    ['when the leave begins', '2026-05-01T10:00', instant('2026-05-11T00:00')],
    ['when the cover goes away', '2026-05-12T10:00', instant('2026-05-13T00:00')],
    ['when it ends', '2026-05-15T10:00', instant('2026-05-16T00:00')],
    ['not any more', '2026-06-15T10:00', undefined],
  ])('%s', (_title, now, expected) => {
    const cover = { id: 'c2', leaves: [away('2026-05-13T00:00', '2026-05-14T00:00')] };
    expect(nextChange([{ id: 'c1', leaves: [MAY] }, cover], instant(now))).toBe(expected);
  });
});
