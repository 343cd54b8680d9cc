import { WAYS } from '../../domain/concepts/way.ts';
import { lastWord } from './agreement.ts';
import { SIDES, type Told } from './chronicle.ts';

export interface Stop {
  ref: string;
  /** Milliseconds since 1970. */
  at: number;
  why: string;
}

/** Who of a pair wants none of it any more, at this instant, and since when. */
const refusals = ({ said }: Told, ref: string, now: number): Stop[] =>
  SIDES.flatMap((side) => {
    const last = said
      .filter((one) => one.ref === ref && one.side === side && one.about === 'take-part' && one.at <= now)
      .at(-1);
    const wantsNone = WAYS.every((way) => lastWord(said, { ref, way, at: now, side }) !== 'yes');
    return last?.answer === 'no' && wantsNone ? [{ ref, at: last.at, why: `the ${side}’s no` }] : [];
  });

const worries = ({ worries: raised }: Told, ref: string): Stop[] =>
  raised
    .filter((worry) => worry.ref === ref && (worry.settledAt === undefined || worry.decision === 'stop'))
    .map(({ at }) => ({ ref, at, why: 'a concern' }));

/** What holds or has ended a pair's contact at this instant. */
export const stopsOf = (told: Told, ref: string, now: number): Stop[] => [
  ...refusals(told, ref, now),
  ...worries(told, ref),
];
