import type { Choices } from '../concepts/choice.ts';
import { sideSchema } from '../concepts/pair.ts';
import { WAYS, type Way } from '../concepts/way.ts';

/** A way is open only when mentor, mentee and parent all gave it: any refusal, and any silence, closes it. */
export const openWays = (choices: Choices): Way[] =>
  WAYS.filter((way) =>
    sideSchema.options.every((side) => choices[side]?.answer === 'yes' && choices[side].ways.includes(way)),
  );
