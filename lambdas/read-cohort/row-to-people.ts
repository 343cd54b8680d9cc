import type { Person } from '../../domain/concepts/person.ts';
import type { CohortRow } from '../../domain/rules/pairs/read-cohort-row.ts';

export interface PeopleOfPair {
  coordinator: Person;
  mentor: Person;
  mentee: Person;
  parent: Person;
  /** Only if the school named one. */
  second?: Person;
}

export const pairIdOf = ({ pair_ref }: Pick<CohortRow, 'pair_ref'>): string => pair_ref.toLowerCase();

/** "Grove Academy, Dundee" is `grove-academy-dundee`, however it is spaced and capitalised. */
export const schoolIdOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const namesOf = (name: string): { first: string; last: string } => {
  const [first = name, ...rest] = name.split(/\s+/);
  return { first, last: rest.join(' ') };
};

/** Of the second person a list says an address only. They read what the first one reads, as far as anybody knows. */
const secondOf = (row: CohortRow): { second?: Person } => {
  const email = row.second_person_email;
  if (email === undefined) return {};
  const named = { first: 'Parent', last: 'or carer' };
  const { consent_language: language } = row;
  return {
    second: {
      ...named,
      id: `${pairIdOf(row)}-second-parent`,
      role: 'parent',
      email,
      route: 'mail',
      language,
      doNotWrite: false,
    },
  };
};

/** Ids follow from the pair, so that reading a list again makes nobody twice. */
export const rowToPeople = (row: CohortRow): PeopleOfPair => {
  const id = pairIdOf(row);
  const plain = { language: 'en', doNotWrite: false };
  const isMarked = (who: CohortRow['do_not_write'][number]) => row.do_not_write.includes(who);
  return {
    coordinator: {
      ...plain,
      id: `${id}-coordinator`,
      role: 'coordinator',
      ...namesOf(row.coordinator_name),
      email: row.coordinator_email,
      route: 'mail',
    },
    mentor: {
      ...plain,
      id: `${id}-mentor`,
      role: 'mentor',
      first: row.mentor_first,
      last: row.mentor_last,
      email: row.mentor_email,
      phone: row.mentor_phone,
      route: row.mentor_route,
      pvgUntil: row.pvg_until,
      doNotWrite: isMarked('mentor'),
    },
    mentee: {
      ...plain,
      id: `${id}-mentee`,
      role: 'mentee',
      first: row.mentee_first,
      last: row.mentee_last,
      email: row.mentee_email,
      phone: row.mentee_phone,
      route: row.mentee_route,
      birthMonth: row.mentee_birth_month,
      accessNeeds: row.access_needs,
      doNotWrite: isMarked('mentee'),
    },
    parent: {
      id: `${id}-parent`,
      role: 'parent',
      first: row.consent_first,
      last: row.consent_last,
      email: row.consent_email,
      phone: row.consent_phone,
      route: row.consent_route,
      language: row.consent_language,
      doNotWrite: isMarked('consent'),
      consentKind: row.consent_kind,
    },
    ...secondOf(row),
  };
};
