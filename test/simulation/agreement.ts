import { type Said, SIDES, type Side } from './chronicle.ts';

interface Question {
  ref: string;
  way: string;
  at: number;
}

/** What this side last said about this way, by that instant. */
export const lastWord = (
  said: readonly Said[],
  { ref, way, at, side }: Question & { side: Side },
): 'yes' | 'no' | 'nothing' => {
  const words = said.filter(
    (one) =>
      one.ref === ref && one.side === side && one.about === 'take-part' && one.at <= at && one.asked.includes(way),
  );
  const last = words.at(-1);
  return last === undefined ? 'nothing' : last.answer === 'yes' && last.ways.includes(way) ? 'yes' : 'no';
};

/** Those who had not agreed to this way at that instant, as they know it themselves. */
export const whoHadNotAgreed = (said: readonly Said[], question: Question): Side[] =>
  SIDES.filter((side) => lastWord(said, { ...question, side }) !== 'yes');
