import { DateTime } from 'luxon';
import { ZONE } from '../../calendar/zone.ts';
import type { Capacity } from '../../concepts/guidelines.ts';
import type { Person } from '../../concepts/person.ts';
import type { Programme } from '../../programme.ts';

/**
 * From `ownRightFromAge` on a young person answers in their own right; a younger one, or one whose age we do not know, is told together
 * with their parent. Only the month of birth is known, so that an age is reached as that month begins.
 */
export const capacityOf = (
  { birthMonth }: Pick<Person, 'birthMonth'>,
  { at, programme }: { at: DateTime; programme: Pick<Programme, 'ownRightFromAge'> },
): Capacity => {
  const born = DateTime.fromFormat(birthMonth ?? '', 'yyyy-MM', { zone: ZONE });
  return born.isValid && born.plus({ years: programme.ownRightFromAge }) <= at ? 'own-right' : 'with-parent';
};
