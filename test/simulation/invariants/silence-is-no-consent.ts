import type { Side } from '../chronicle.ts';
import { type Invariant, pairIdOf } from '../world.ts';

/** Every yes that is kept was said by that very side, for each of its ways, before. */
export const silenceIsNoConsent: Invariant = {
  name: 'I11',
  says: 'silence never became consent',
  check: ({ items, told, lives }) =>
    items.choices
      .filter(({ answer }) => answer === 'yes')
      .flatMap(({ pairId, side, ways, at }) => {
        const ref = lives.find((life) => pairIdOf(life) === pairId)?.ref;
        const wasSaid = (way: string): boolean =>
          told.said.some(
            (said) =>
              said.ref === ref &&
              said.side === sideOf(side) &&
              said.answer === 'yes' &&
              said.ways.includes(way) &&
              said.at <= Date.parse(at) + SLACK,
          );
        return ways
          .filter((way) => !wasSaid(way))
          .map((way) => `${pairId}: a yes of the ${side} to ${way} that nobody said`);
      }),
};

/** A reply is taken within some seconds of its arrival. */
const SLACK = 60_000;

const sideOf = (party: string): Side => (party === 'mentor' || party === 'mentee' ? party : 'parent');
