import { describe, expect, it } from 'vitest';
import { messageDue } from '../../../../domain/rules/messages/message-due.ts';
import { instant, programme } from '../../builders.ts';

/** On Tuesday 9 June 2026, with eight working hours to read it. */
const written = { at: instant('2026-06-09T10:00'), readBy: instant('2026-06-10T10:00') };
const due = (flags?: { details: boolean; worrying: boolean }) => messageDue({ ...written, flags }, programme);

describe('a message is due', () => {
  it.each([
    ['by the time that its writer was told', undefined, '2026-06-10T10:00'],
    ['so too when nothing was found in it', { details: false, worrying: false }, '2026-06-10T10:00'],
    ['in half the time when it holds contact details', { details: true, worrying: false }, '2026-06-09T14:00'],
    ['within two hours when it has worrying words', { details: false, worrying: true }, '2026-06-09T12:00'],
    ['within two hours when it has both', { details: true, worrying: true }, '2026-06-09T12:00'],
  ])('%s', (_when, flags, time) => {
    expect(due(flags)).toBe(instant(time));
  });

  it('at night too when it has worrying words, else in office hours', () => {
    const night = { at: instant('2026-06-09T22:00'), readBy: instant('2026-06-10T17:00') };
    const flags = { details: true, worrying: false };
    expect(messageDue({ ...night, flags }, programme)).toBe(instant('2026-06-10T13:00'));
    expect(messageDue({ ...night, flags: { ...flags, worrying: true } }, programme)).toBe(instant('2026-06-10T00:00'));
  });
});
