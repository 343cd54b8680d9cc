export const COLUMNS =
  'pair_ref,school,coordinator_name,coordinator_email,mentor_first,mentor_last,mentor_email,mentor_phone,mentor_route,pvg_until,mentee_first,mentee_last,mentee_birth_month,mentee_email,mentee_phone,mentee_route,consent_kind,consent_first,consent_last,consent_email,consent_phone,consent_route,consent_language,do_not_write,second_person_email,messages_already,access_needs';

export type Row = Record<string, string>;

/** One pair whose every name, address and number is a canary: nothing else in the world is spelled like it. */
export const aRow = (overrides: Row = {}): Row => ({
  pair_ref: 'P-1',
  school: 'Braeview Academy',
  coordinator_name: 'Catriona Zquillmuir',
  coordinator_email: 'catriona.zquillmuir@school.example.org',
  mentor_first: 'Iainzq',
  mentor_last: 'Zquillfraser',
  mentor_email: 'iain.zquillfraser@example.org',
  mentor_phone: '07700 900831',
  mentor_route: 'mail',
  pvg_until: '2028-06-30',
  mentee_first: 'Ailsazq',
  mentee_last: 'Zquillreid',
  mentee_birth_month: '2012-05',
  mentee_email: '',
  mentee_phone: '07700 900832',
  mentee_route: 'phone',
  consent_kind: 'parent',
  consent_first: 'Fionazq',
  consent_last: 'Zquillparent',
  consent_email: 'fiona.zquillparent@example.org',
  consent_phone: '07700 900833',
  consent_route: 'mail',
  consent_language: 'en',
  do_not_write: '',
  second_person_email: '',
  messages_already: 'no',
  access_needs: '',
  ...overrides,
});

export const aCohort = (...rows: Row[]): string =>
  [
    COLUMNS,
    ...rows.map((row) =>
      COLUMNS.split(',')
        .map((column) => row[column] ?? '')
        .join(','),
    ),
  ].join('\n');

export const MENTOR = 'iain.zquillfraser@example.org';
export const PARENT = 'fiona.zquillparent@example.org';
export const COORDINATOR = 'catriona.zquillmuir@school.example.org';
export const MANAGER = 'laura.bertie@breakthrough.example.org';

/** Those of ours who stand in the configuration. */
export const OFFICES: readonly string[] = [
  MANAGER,
  'on.call@breakthrough.example.org',
  'morag.sinclair@breakthrough.example.org',
];
