import type { Ask } from '../concepts/ask.ts';
import type { Choices } from '../concepts/choice.ts';
import { sideSchema } from '../concepts/pair.ts';
import { openWays } from './open-ways.ts';

export type Weighed = 'ready' | 'not-yet' | 'mentor-waits' | 'not-going-ahead' | 'no-response' | 'no-common-way';

/** What the three answers of this round come to. A refusal wins over all else; silence is never a yes. */
export const weighAnswers = ({
  choices,
  asks,
  round,
}: {
  choices: Choices;
  asks: Ask[];
  round: number;
}): { outcome: Weighed } => {
  const current = sideSchema.options.map((side) => choices[side]).filter((choice) => choice?.round === round);
  if (current.some((choice) => choice?.answer === 'no')) return { outcome: 'not-going-ahead' };
  if (current.some((choice) => choice?.answer === 'wait')) return { outcome: 'mentor-waits' };
  const silent = asks.some(
    (ask) =>
      ask.kind !== 'plan' &&
      Number(ask.id.split('.')[2]) === round &&
      ask.closedAs === 'no-response' &&
      choices[ask.side]?.round !== round,
  );
  if (silent) return { outcome: 'no-response' };
  if (current.length < sideSchema.options.length) return { outcome: 'not-yet' };
  return { outcome: openWays(choices).length > 0 ? 'ready' : 'no-common-way' };
};
