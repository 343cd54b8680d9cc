import type { Choices } from '../../concepts/choice.ts';
import { PARENTS, PARTIES } from '../../concepts/pair.ts';
import { WAYS, type Way } from '../../concepts/way.ts';
import { standOnWay } from './stand-on-way.ts';

/**
 * A way is open only when mentor, mentee and parent gave it: any refusal, and any silence, closes it. Of two who may decide for the
 * child one is enough, as long as the other has not refused.
 */
export const isOpenWay = (choices: Choices, way: Way): boolean => {
  const stands = (party: keyof Choices) => standOnWay(choices[party], way);
  if (PARTIES.some((party) => stands(party) === 'refused')) return false;
  return stands('mentor') === 'given' && stands('mentee') === 'given' && PARENTS.some((one) => stands(one) === 'given');
};

export const openWays = (choices: Choices): Way[] => WAYS.filter((way) => isOpenWay(choices, way));
