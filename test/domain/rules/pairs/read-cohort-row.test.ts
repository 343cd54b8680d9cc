import { describe, expect, it } from 'vitest';
import { isPhoneNumber } from '../../../../domain/rules/contact-details/is-phone-number.ts';
import { COHORT_COLUMNS, type CohortColumn, readCohortRow } from '../../../../domain/rules/pairs/read-cohort-row.ts';

const aRow = (over: Partial<Record<CohortColumn, string>> = {}): Record<string, string> => ({
  pair_ref: 'DUN-001',
  school: 'Craigie High',
  coordinator_name: 'Morag Bell',
  coordinator_email: 'morag@example.org',
  mentor_first: 'Donald',
  mentor_last: 'Gow',
  mentor_email: 'donald@example.net',
  mentor_phone: '',
  mentor_route: 'mail',
  pvg_until: '2028-06-30',
  mentee_first: 'Callum',
  mentee_last: 'Reid',
  mentee_birth_month: '2012-05',
  mentee_email: '',
  mentee_phone: '07700 900123',
  mentee_route: 'text',
  consent_kind: 'parent',
  consent_first: 'Fiona',
  consent_last: 'Reid',
  consent_email: 'fiona@example.com',
  consent_phone: '',
  consent_route: 'mail',
  consent_language: '',
  do_not_write: '',
  second_person_email: '',
  messages_already: 'yes',
  access_needs: '',
  ...over,
});
const problems = (over: Partial<Record<CohortColumn, string>>): string[] => {
  const read = readCohortRow(aRow(over));
  return read.outcome === 'refused' ? read.problems : [];
};

describe('a row of a school’s list', () => {
  it('is read with its types', () => {
    expect(readCohortRow(aRow())).toMatchObject({
      outcome: 'ok',
      row: {
        pair_ref: 'DUN-001',
        mentor_route: 'mail',
        messages_already: true,
        do_not_write: [],
        consent_language: 'en',
      },
    });
  });

  it.each([
    ['yes', ['consent']],
    ['fiona@example.com', ['consent']],
    ['Donald@Example.net', ['mentor']],
    ['callum@example.org', ['mentee']],
    ['somebody.else@example.org', []],
    ['no', []],
  ])('says whom not to write to: %s', (doNotWrite, marked) => {
    const read = readCohortRow(aRow({ do_not_write: doNotWrite, mentee_email: 'callum@example.org' }));
    expect(read.outcome === 'ok' ? read.row.do_not_write : 'refused').toEqual(marked);
  });

  it('has no value for an empty cell', () => {
    const read = readCohortRow(aRow());
    expect(read.outcome === 'ok' ? read.row.mentor_phone : 'refused').toBeUndefined();
  });

  it.each<[string, Partial<Record<CohortColumn, string>>]>([
    ['by post, with neither address nor phone', { consent_route: 'post', consent_email: '' }],
    ['with spaces around and capitals', { mentor_route: ' Mail ', consent_kind: 'Carer' }],
    ['with a foreign number', { mentor_phone: '+48 601 234 567' }],
    ['by phone, with a landline', { consent_route: 'phone', consent_email: '', consent_phone: '01382 434000' }],
    ['for whom the council decides', { consent_kind: 'council' }],
    ['with words of another alphabet', { mentee_first: 'Zoë', mentee_last: 'Łukasiewicz' }],
  ])('is fine %s', (_case, over) => {
    expect(problems(over)).toEqual([]);
  });

  it.each<[CohortColumn, Partial<Record<CohortColumn, string>>]>([
    ['pair_ref', { pair_ref: 'DUN 001' }],
    ['pair_ref', { pair_ref: 'a'.repeat(21) }],
    ['pair_ref', { pair_ref: '' }],
    ['school', { school: '   ' }],
    ['coordinator_email', { coordinator_email: 'morag' }],
    ['mentor_email', { mentor_email: '' }],
    ['mentor_email', { mentor_email: 'donald@example' }],
    ['mentor_route', { mentor_route: 'pigeon' }],
    ['mentor_route', { mentor_route: '' }],
    ['mentee_phone', { mentee_phone: '' }],
    ['mentee_phone', { mentee_phone: '12345' }],
    ['consent_phone', { consent_route: 'phone' }],
    ['pvg_until', { pvg_until: '30/06/2028' }],
    ['pvg_until', { pvg_until: '2028-02-30' }],
    ['mentee_birth_month', { mentee_birth_month: '2012-13' }],
    ['mentee_birth_month', { mentee_birth_month: '2012' }],
    ['consent_kind', { consent_kind: 'aunt' }],
    ['consent_language', { consent_language: 'English' }],
    ['messages_already', { messages_already: 'sometimes' }],
    ['do_not_write', { do_not_write: 'perhaps' }],
    ['second_person_email', { second_person_email: 'dad' }],
    ['second_person_email', { second_person_email: 'dad@example.com', do_not_write: 'Dad@example.com' }],
    [
      'second_person_email',
      { second_person_email: 'Karen.Soutar@example.org', consent_email: 'karen.soutar@example.org' },
    ],
    ['access_needs', { access_needs: 'x'.repeat(301) }],
  ])('is refused for its %s', (column, over) => {
    expect(problems(over)).toEqual([expect.stringMatching(new RegExp(`^${column}: `))]);
  });

  it('never has its values in what is said about it', () => {
    const wrong = Object.fromEntries(COHORT_COLUMNS.map((column) => [column, `canary?${column.length}`]));
    const read = readCohortRow(wrong);
    expect(JSON.stringify(read)).not.toContain('canary');
    expect(read.outcome).toBe('refused');
  });

  it('cannot slip a line into a mail’s header', () => {
    const read = readCohortRow(aRow({ mentee_first: 'Callum\r\nBcc: x@y.org' }));
    expect(read.outcome === 'ok' && read.row.mentee_first).toBe('Callum Bcc: x@y.org');
  });

  it('that is empty says all that is missing', () => {
    const read = readCohortRow({});
    expect(read.outcome === 'refused' ? read.problems.length : 0).toBeGreaterThan(12);
  });
});

describe('a phone number', () => {
  it.each([
    ['07911 123456', true],
    ['01382 434000', true],
    ['+353 1 679 0000', true],
    ['07700 900101', true],
    ['01632 960123', true],
    ['0790 123', false],
    ['123', false],
    ['call me', false],
  ])('%s is one: %s', (value, is) => {
    expect(isPhoneNumber(value)).toBe(is);
  });
});
