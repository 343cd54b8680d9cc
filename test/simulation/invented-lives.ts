import type { Row } from '../journeys/a-cohort.ts';
import { pairCalled } from '../journeys/invented-pairs.ts';
import { Chance } from './chance.ts';
import type { Side } from './chronicle.ts';

export interface Life {
  /** The school's name of the pair. */
  ref: string;
  row: Row;
  /** A page of each side's own, once a mail led to it. */
  own: Partial<Record<Side, string>>;
}

/** Pairs that one coordinator looks after. */
const PAIRS_A_SCHOOL = 3;
const LETTERS = 26;
const FIRST_LETTER = 97;

const letter = (at: number): string => String.fromCharCode(FIRST_LETTER + (at % LETTERS));

/** No tag is part of another, nor of a word that anybody writes. */
const tagOf = (at: number): string => `Qx${letter(Math.floor(at / LETTERS))}${letter(at)}`;

const schoolOf = (at: number): Row => {
  const tag = `Qz${letter(at)}`;
  return {
    school: `${tag} Academy`,
    coordinator_name: `Cat${tag.toLowerCase()} Zqmuir${tag.toLowerCase()}`,
    coordinator_email: `coordinator.${tag.toLowerCase()}@school.example.org`,
  };
};

/** How people are reached, and what they did before; most read mail. */
const habitsOf = (tag: string, chance: Chance): Row => ({
  ...(chance.happens(0.6)
    ? { mentee_route: 'mail', mentee_email: `mentee.zq${tag.toLowerCase()}@example.org` }
    : { mentee_route: chance.pick('phone', 'text') }),
  ...(chance.happens(0.15) ? { consent_route: chance.pick('phone', 'text', 'post'), consent_email: '' } : {}),
  ...(chance.happens(0.1) ? { mentor_route: chance.pick('phone', 'text'), mentor_email: '' } : {}),
  ...(chance.happens(0.2) ? { messages_already: 'yes' } : {}),
});

/** Pairs of some schools, whose every name, address and number is told from all others. */
export const inventLives = (pairs: number, seed: string): Life[] =>
  Array.from({ length: pairs }, (_, at) => {
    const tag = tagOf(at);
    const chance = new Chance(`${seed} habits ${tag}`);
    const row = pairCalled(tag, at, { ...schoolOf(Math.floor(at / PAIRS_A_SCHOOL)), ...habitsOf(tag, chance) });
    return { ref: `${tag}-1`, row, own: {} };
  });

const COLUMN = { mentor: 'mentor', mentee: 'mentee', parent: 'consent' } as const;

/** A cell of the row about one side: `first`, `last`, `email`, `phone` or `route`. */
export const cellOf = ({ row }: Pick<Life, 'row'>, side: Side, field: string): string =>
  row[`${COLUMN[side]}_${field}`] ?? '';
