import type { Choice } from '../../concepts/choice.ts';
import type { Way } from '../../concepts/way.ts';

export const WAY_STANDS = ['given', 'refused', 'none'] as const;
export type WayStand = (typeof WAY_STANDS)[number];

/** Where one person stands on one way. A whole no refuses every way; who waits has neither given nor refused any. */
export const standOnWay = (choice: Pick<Choice, 'answer' | 'ways' | 'refused'> | undefined, way: Way): WayStand => {
  if (choice === undefined || choice.answer === 'wait') return 'none';
  if (choice.answer === 'no' || choice.refused.includes(way)) return 'refused';
  return choice.ways.includes(way) ? 'given' : 'none';
};
