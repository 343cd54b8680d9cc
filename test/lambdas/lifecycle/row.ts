import type { CohortRow } from '../../../domain/rules/pairs/read-cohort-row.ts';

/** The pair in a list of a new closure. */
export const ROW: CohortRow = {
  pair_ref: 'P1',
  school: 'Grove Academy',
  coordinator_name: 'Coordinator Surname',
  coordinator_email: 'p1-coordinator@example.org',
  mentor_first: 'Mentor',
  mentor_last: 'Surname',
  mentor_email: 'p1-mentor@example.org',
  mentor_route: 'mail',
  pvg_until: '2028-06-30',
  mentee_first: 'Mentee',
  mentee_last: 'Surname',
  mentee_birth_month: '2012-05',
  mentee_email: 'p1-mentee@example.org',
  mentee_route: 'mail',
  consent_kind: 'parent',
  consent_first: 'Parent',
  consent_last: 'Surname',
  consent_email: 'p1-parent@example.org',
  consent_route: 'mail',
  consent_language: 'en',
  do_not_write: [],
  messages_already: false,
};
