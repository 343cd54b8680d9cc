import { DateTime } from 'luxon';
import * as z from 'zod';
import { ROUTES, type Route } from '../../concepts/person.ts';
import { isPhoneNumber } from '../contact-details/is-phone-number.ts';

/** The columns of a school's list, in the order of the example file. */
export const COHORT_COLUMNS = [
  'pair_ref',
  'school',
  'coordinator_name',
  'coordinator_email',
  'mentor_first',
  'mentor_last',
  'mentor_email',
  'mentor_phone',
  'mentor_route',
  'pvg_until',
  'mentee_first',
  'mentee_last',
  'mentee_birth_month',
  'mentee_email',
  'mentee_phone',
  'mentee_route',
  'consent_kind',
  'consent_first',
  'consent_last',
  'consent_email',
  'consent_phone',
  'consent_route',
  'consent_language',
  'do_not_write',
  'second_person_email',
  'messages_already',
  'access_needs',
] as const;
export type CohortColumn = (typeof COHORT_COLUMNS)[number];

const optional = z.string().optional();
const routeSchema = z.enum(ROUTES);

const rowSchema = z.object({
  pair_ref: z.string(),
  school: z.string(),
  coordinator_name: z.string(),
  coordinator_email: z.string(),
  mentor_first: z.string(),
  mentor_last: z.string(),
  mentor_email: optional,
  mentor_phone: optional,
  mentor_route: routeSchema,
  pvg_until: z.string(),
  mentee_first: z.string(),
  mentee_last: z.string(),
  mentee_birth_month: z.string(),
  mentee_email: optional,
  mentee_phone: optional,
  mentee_route: routeSchema,
  consent_kind: z.enum(['parent', 'carer', 'council']),
  consent_first: z.string(),
  consent_last: z.string(),
  consent_email: optional,
  consent_phone: optional,
  consent_route: routeSchema,
  consent_language: z.string(),
  do_not_write: z.array(z.enum(['mentor', 'mentee', 'consent'])),
  second_person_email: optional,
  messages_already: z.boolean(),
  access_needs: optional,
});
export type CohortRow = z.infer<typeof rowSchema>;

const REQUIRED: readonly CohortColumn[] = [
  'pair_ref',
  'school',
  'coordinator_name',
  'coordinator_email',
  'mentor_first',
  'mentor_last',
  'mentor_route',
  'pvg_until',
  'mentee_first',
  'mentee_last',
  'mentee_birth_month',
  'mentee_route',
  'consent_kind',
  'consent_first',
  'consent_last',
  'consent_route',
];
const isEmail = (value: string): boolean => z.email().safeParse(value).success;
const YES = ['yes', 'y', 'true', '1'];
const NO = ['', 'no', 'n', 'false', '0'];
const isYesOrNo = (value: string): boolean => [...YES, ...NO].includes(value.toLowerCase());

type Cell = (column: CohortColumn) => string;

/** Column by column: what must hold when the cell is not empty, and what to do about it. Never the value itself. */
const FORMS: readonly [CohortColumn, (value: string) => boolean, string][] = [
  ['pair_ref', (value) => /^[A-Za-z0-9-]{1,20}$/.test(value), 'use letters, digits and hyphens, 20 at most'],
  ['coordinator_email', isEmail, 'write a whole e-mail address'],
  ['mentor_email', isEmail, 'write a whole e-mail address, or leave it empty'],
  ['mentee_email', isEmail, 'write a whole e-mail address, or leave it empty'],
  ['consent_email', isEmail, 'write a whole e-mail address, or leave it empty'],
  ['second_person_email', isEmail, 'write a whole e-mail address, or leave it empty'],
  ['mentor_phone', isPhoneNumber, 'write a whole phone number, or leave it empty'],
  ['mentee_phone', isPhoneNumber, 'write a whole phone number, or leave it empty'],
  ['consent_phone', isPhoneNumber, 'write a whole phone number, or leave it empty'],
  ['pvg_until', (value) => DateTime.fromFormat(value, 'yyyy-MM-dd').isValid, 'write a date as 2028-06-30'],
  ['mentee_birth_month', (value) => DateTime.fromFormat(value, 'yyyy-MM').isValid, 'write year and month as 2012-05'],
  [
    'consent_kind',
    (value) => ['parent', 'carer', 'council'].includes(value.toLowerCase()),
    'write parent, carer or council',
  ],
  ['consent_language', (value) => /^[a-z]{2}$/i.test(value), 'write two letters, such as en'],
  ['messages_already', isYesOrNo, 'write yes or no'],
  ['do_not_write', (value) => isYesOrNo(value) || isEmail(value), 'write yes or no, or the address not to write to'],
];

/** No name, school or need takes more; what does is a shifted column or a whole note in one cell. */
const MOST_CHARACTERS = 300;

const ROUTED = ['mentor', 'mentee', 'consent'] as const;

const routeProblems = (cell: Cell): string[] =>
  ROUTED.flatMap((who) => {
    const route = cell(`${who}_route`).toLowerCase();
    if (route === '') return [];
    if (!ROUTES.some((known) => known === route)) return [`${who}_route: write mail, phone, text or post`];
    if (route === 'mail' && cell(`${who}_email`) === '') return [`${who}_email: needed, since ${who}_route is mail`];
    if ((route === 'phone' || route === 'text') && cell(`${who}_phone`) === '')
      return [`${who}_phone: needed, since ${who}_route is ${route}`];
    return [];
  });

const isSame = (cell: Cell, one: CohortColumn, other: CohortColumn): boolean =>
  cell(one) !== '' && cell(one).toLowerCase() === cell(other).toLowerCase();

const secondProblems = (cell: Cell): string[] => [
  ...(isSame(cell, 'second_person_email', 'do_not_write')
    ? ['second_person_email: do_not_write names the same address, so leave one of them empty']
    : []),
  ...(isSame(cell, 'second_person_email', 'consent_email')
    ? ['second_person_email: consent_email is the same address, so leave this empty']
    : []),
];

/** `yes` marks the person who decides; an address marks whoever of the row has it. */
const markedIn = (cell: Cell): CohortRow['do_not_write'] => {
  const isYes = YES.includes(cell('do_not_write').toLowerCase());
  return ROUTED.filter((who) => (isYes && who === 'consent') || isSame(cell, 'do_not_write', `${who}_email`));
};

const problemsOf = (cell: Cell): string[] => [
  ...REQUIRED.filter((column) => cell(column) === '').map((column) => `${column}: must not be empty`),
  ...FORMS.filter(([column, holds]) => cell(column) !== '' && !holds(cell(column))).map(
    ([column, , words]) => `${column}: ${words}`,
  ),
  ...COHORT_COLUMNS.filter((column) => cell(column).length > MOST_CHARACTERS).map(
    (column) => `${column}: use ${MOST_CHARACTERS} characters at most`,
  ),
  ...routeProblems(cell),
  ...secondProblems(cell),
];

const orNothing = (value: string): string | undefined => (value === '' ? undefined : value);
const route = (value: string): Route => routeSchema.parse(value.toLowerCase());

/** Reads one row of a school's list, all cells as text. Problems name the column and what to do, never what stands in the cell. */
export const readCohortRow = (
  row: Record<string, string>,
): { outcome: 'ok'; row: CohortRow } | { outcome: 'refused'; problems: string[] } => {
  const cell: Cell = (column) =>
    (row[column] ?? '')
      .normalize('NFKC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
  const problems = problemsOf(cell);
  if (problems.length > 0) return { outcome: 'refused', problems };
  const texts = Object.fromEntries(COHORT_COLUMNS.map((column) => [column, orNothing(cell(column))]));
  return {
    outcome: 'ok',
    row: rowSchema.parse({
      ...texts,
      mentor_route: route(cell('mentor_route')),
      mentee_route: route(cell('mentee_route')),
      consent_route: route(cell('consent_route')),
      consent_kind: cell('consent_kind').toLowerCase(),
      consent_language: (orNothing(cell('consent_language')) ?? 'en').toLowerCase(),
      do_not_write: markedIn(cell),
      messages_already: YES.includes(cell('messages_already').toLowerCase()),
    }),
  };
};
