import type { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Letter } from '../../concepts/letter.ts';
import { nextOfficeOpening } from '../calendar/office-hours.ts';

export const dayOf = (now: DateTime): string => now.setZone(ZONE).toFormat('yyyy-MM-dd');

const hasGone = ({ messageId }: Letter): boolean => messageId !== undefined;

/** When the next letter to somebody may go: in office hours, and never a second one on one day. */
export const letterTime = (letters: readonly Letter[], now: DateTime): DateTime => {
  const hadOneToday = letters.some((letter) => letter.day === dayOf(now) && hasGone(letter));
  return nextOfficeOpening(hadOneToday ? now.setZone(ZONE).startOf('day').plus({ days: 1 }) : now);
};

/** The instant of the last letter that reminded of anything; empty when none did. */
export const lastReminder = (letters: readonly Letter[]): string =>
  letters
    .filter((letter) => hasGone(letter) && letter.items.some(({ kind }) => kind === 'reminder'))
    .map(({ sentAt = '' }) => sentAt)
    .sort()
    .at(-1) ?? '';

/** Whether a letter with this in it has gone out before. */
export const isInLetter = (letters: readonly Letter[], { pairId, key }: { pairId: string; key: string }): boolean =>
  letters.some((letter) => hasGone(letter) && letter.items.some((item) => item.pairId === pairId && item.key === key));
