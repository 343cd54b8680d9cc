import type { Choice } from '../../concepts/choice.ts';
import { WAYS, type Way } from '../../concepts/way.ts';

export interface ChosenWays {
  /** What they held before. */
  before?: Pick<Choice, 'ways' | 'refused'> | undefined;
  asked: readonly Way[];
  /** Those of them that they give now. */
  given: readonly Way[];
}

/** What one person holds after an answer about some ways: a way that was not asked about stays as it was. */
export const chooseWays = ({ before, asked, given }: ChosenWays): Pick<Choice, 'ways' | 'refused'> => {
  const keeps = (held: readonly Way[] | undefined, way: Way): boolean =>
    !asked.includes(way) && held?.includes(way) === true;
  return {
    ways: WAYS.filter((way) => given.includes(way) || keeps(before?.ways, way)),
    refused: WAYS.filter((way) => !given.includes(way) && (asked.includes(way) || keeps(before?.refused, way))),
  };
};
