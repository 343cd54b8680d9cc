import { type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { CohortRow } from '../../domain/rules/pairs/read-cohort-row.ts';
import type { Coordinators } from '../adapters/coordinators.ts';
import type { Letters } from '../adapters/letters.ts';
import type { Pairs } from '../adapters/pairs.ts';
import type { People } from '../adapters/people.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { pairIdOf, rowToPeople, schoolIdOf } from './row-to-people.ts';
import { areTheSame, type StartRoundDeps } from './start-round.ts';

export interface EnrolDeps extends StartRoundDeps {
  coordinators: Pick<Coordinators, 'enrolCoordinator'>;
  people: StartRoundDeps['people'] & Pick<People, 'putPerson' | 'claimAddress'>;
  pairs: StartRoundDeps['pairs'] & Pick<Pairs, 'findPair' | 'putPair'>;
  letters: Pick<Letters, 'putMembership'>;
}

export interface Found {
  standing: Standing;
  pair?: Pair;
}

export type Standing = 'new' | 'enrolled' | 'of-another-school' | 'home' | 'of-other-people';

/**
 * A pair that was written but whose life has not begun counts as new: an earlier reading of the list was cut short. `home`: it came home
 * when schools reopened, and `closedAgain` has it asked anew.
 */
export const standingOf = async (row: CohortRow, closedAgain: boolean, deps: EnrolDeps): Promise<Found> => {
  const pair = await deps.pairs.findPair(pairIdOf(row));
  if (pair === undefined) return { standing: 'new' };
  if (pair.school.id !== schoolIdOf(row.school)) return { standing: 'of-another-school' };
  if (closedAgain && pair.standing === 'returned')
    return { standing: (await areTheSame(row, pair, deps)) ? 'home' : 'of-other-people', pair };
  return { standing: pair.entry === 0 && pair.standing === 'asking' ? 'new' : 'enrolled' };
};

/**
 * Somebody with this address and name in this role is the same person: a coordinator or mentor of several pairs, a parent of
 * siblings. Two people who share an address stay two, and who must not be written to is nobody else's record.
 */
const enrolPerson = async (person: Person, { people }: Pick<EnrolDeps, 'people'>): Promise<string> => {
  const { role, email, first, last, id } = person;
  const claim = { role, name: `${first} ${last}`, personId: id };
  const isShared = role !== 'mentee' && !person.doNotWrite;
  const owner = email !== undefined && isShared ? await people.claimAddress({ ...claim, email }) : id;
  await people.putPerson({ ...person, id: owner });
  return owner;
};

/** Writes the people and then the pair, each once; repeated after a crash it writes what is missing. */
export const enrolRow = async (row: CohortRow, at: string, deps: EnrolDeps): Promise<string> => {
  const { coordinator, mentor, mentee, parent, second } = rowToPeople(row);
  const [coordinatorId, mentorId, menteeId, parentId] = [
    await enrolPerson(coordinator, deps),
    await enrolPerson(mentor, deps),
    await enrolPerson(mentee, deps),
    await enrolPerson(parent, deps),
  ];
  const secondParentId = second === undefined ? undefined : await enrolPerson(second, deps);
  await deps.coordinators.enrolCoordinator(row.coordinator_email, at);
  const pair: Pair = {
    id: pairIdOf(row),
    ref: row.pair_ref,
    school: { id: schoolIdOf(row.school), name: row.school },
    coordinatorId,
    mentorId,
    menteeId,
    parentId,
    ...(secondParentId === undefined ? {} : { secondParentId }),
    generation: 1,
    entry: 0,
    round: 1,
    standing: 'asking',
    standingSince: at,
    messagesAlready: row.messages_already,
  };
  for (const party of partiesOf(pair).filter((one) => one !== 'mentee'))
    await deps.letters.putMembership(personIdOf(pair, party), { pairId: pair.id, party });
  await deps.pairs.putPair(pair);
  return pair.id;
};
