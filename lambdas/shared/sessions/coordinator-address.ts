import type { Person } from '../../../domain/concepts/person.ts';
import { MissingItemError } from '../../../domain/errors.ts';

/** Whom Google is asked to act as: a registered coordinator and nobody else. */
export const coordinatorAddress = (person: Person): string => {
  if (person.role !== 'coordinator' || person.email === undefined)
    throw new MissingItemError(`coordinator's address of person ${person.id}`);
  return person.email;
};
