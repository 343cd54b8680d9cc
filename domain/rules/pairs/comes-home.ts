import type { Pair } from '../../concepts/pair.ts';
import { REOPENING_NOW } from '../../concepts/reopening.ts';

export const isHome = ({ standing }: Pick<Pair, 'standing'>): boolean =>
  standing === 'returned' || standing === 'closed';

/** Whether a reopening is about this pair's school; `all` are. */
export const isOfSchool = ({ school }: Pick<Pair, 'school'>, schoolId: string): boolean =>
  schoolId === 'all' || school.id === schoolId;

/** On a day ahead all come home whose school has not been given another since, those too who were enrolled after it was set. */
export const comesHome = (
  pair: Pick<Pair, 'standing' | 'school' | 'reopensOn'>,
  schoolId: string,
  on: string,
): boolean =>
  !isHome(pair) &&
  isOfSchool(pair, schoolId) &&
  (on === REOPENING_NOW || pair.reopensOn === undefined || pair.reopensOn === on);
