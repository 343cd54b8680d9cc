import type { Choices } from '../../concepts/choice.ts';
import type { Party } from '../../concepts/pair.ts';
import { WAYS, type Way } from '../../concepts/way.ts';
import { standOnWay } from './stand-on-way.ts';

/**
 * Ways that came up after a parent had agreed to others: the young person gave them, the mentor has not refused them, and this parent
 * was never asked about them. What a person has refused is theirs to raise again.
 */
export const moreWays = (choices: Choices, parent: Party): Way[] =>
  choices[parent]?.answer !== 'yes'
    ? []
    : WAYS.filter(
        (way) =>
          standOnWay(choices.mentee, way) === 'given' &&
          standOnWay(choices.mentor, way) !== 'refused' &&
          standOnWay(choices[parent], way) === 'none',
      );
