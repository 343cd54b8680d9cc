import type { Choice, Choices } from '../../concepts/choice.ts';
import type { Pair, Party } from '../../concepts/pair.ts';
import type { Way } from '../../concepts/way.ts';

/** What somebody answered while schools were closed before. */
export interface LastTime {
  answer: Choice['answer'];
  ways: readonly Way[];
}

export interface Asking {
  pair: Pick<Pair, 'round'>;
  party: Party;
  /** Who is asked now. */
  personId: string;
}

/** The last answer of an earlier closure, of this very person: nobody is shown what somebody else chose in their place. */
export const lastTimeOf = (choices: Choices, { pair, party, personId }: Asking): LastTime | undefined => {
  const choice = choices[party];
  if (choice === undefined || choice.round >= pair.round || choice.personId !== personId) return undefined;
  return { answer: choice.answer, ways: choice.ways };
};
