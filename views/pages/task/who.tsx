import type { Person, PersonRole, Route } from '../../../domain/concepts/person.ts';
import { SummaryList } from '../components/summary-list.tsx';

const ROLE: Record<PersonRole, string> = {
  mentor: 'Mentor',
  mentee: 'Young person',
  parent: 'Parent or carer',
  coordinator: 'Coordinator',
  manager: 'Manager',
};

const ROUTE: Record<Route, string> = { mail: 'Email', phone: 'Phone call', text: 'Text message', post: 'Letter' };

const CONSENT_KIND = { parent: 'Parent', carer: 'Carer', council: 'The council decides for this young person' };

const roleOf = (person: Person): string =>
  person.role === 'parent' && person.consentKind !== undefined ? CONSENT_KIND[person.consentKind] : ROLE[person.role];

export const roleInWords = (person: Person): string => roleOf(person).toLowerCase();

const reachBy = (person: Person): string =>
  person.doNotWrite ? `${ROUTE[person.route]}. Do not write to their address` : ROUTE[person.route];

/** Who it is about and how to reach them: for the coordinator's eyes only. */
export const Who = ({ person }: { person: Person }) => (
  <SummaryList
    rows={[
      { key: 'Name', value: `${person.first} ${person.last}` },
      { key: 'Who they are', value: roleOf(person) },
      { key: 'How to reach them', value: reachBy(person) },
      { key: 'Phone number', value: person.phone ?? 'We have none' },
      ...(person.email === undefined || person.doNotWrite ? [] : [{ key: 'Email address', value: person.email }]),
    ]}
  />
);
