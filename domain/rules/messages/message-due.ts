import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Message } from '../../concepts/message.ts';
import type { Programme } from '../../programme.ts';
import { addWorkingHours } from '../calendar/working-hours.ts';

const toInstant = (time: DateTime): string => new Date(time.toMillis()).toISOString();

/**
 * By when a coordinator reads a message: its place in the queue, which is in the order of what is due. Worrying words come first, at any
 * hour; contact details in half the time that the writer was told; the others by then.
 */
export const messageDue = (
  { at, readBy, flags }: Pick<Message, 'at' | 'readBy' | 'flags'>,
  { concernCriticalHours, messageReadHours }: Pick<Programme, 'concernCriticalHours' | 'messageReadHours'>,
): string => {
  const cameIn = DateTime.fromISO(at, { zone: ZONE });
  if (flags?.worrying === true) return toInstant(cameIn.plus({ hours: concernCriticalHours }));
  return flags?.details === true ? toInstant(addWorkingHours(cameIn, messageReadHours / 2)) : readBy;
};
