import { expect, it } from 'vitest';
import { openFlatHeader } from '../../../../domain/rules/replies/open-flat-header.ts';

const FLAT =
  '-------- Original message --------From: B <a@b.org> Date: 12/05/2026  18:42 To: f@x.org Subject: Mentoring Dear Fiona Reid, Callum has a mentor.';

it('puts each field and our greeting into a line of its own', () => {
  expect(openFlatHeader(`Yes\n\n${FLAT}`, 'Dear Fiona Reid,\n\nCallum has a mentor.').split('\n')).toEqual([
    'Yes',
    '',
    '-------- Original message --------',
    'From: B <a@b.org>',
    'Date: 12/05/2026  18:42',
    'To: f@x.org',
    'Subject: Mentoring',
    'Dear Fiona Reid, Callum has a mentor.',
  ]);
});

it('finds a greeting when our mail is not at hand', () => {
  expect(openFlatHeader(FLAT, '')).toContain('\nDear Fiona Reid, Callum');
});

it('leaves any other text as it is', () => {
  const text = 'Yes\n\nFrom: Fiona To: Morag Subject: hello';
  expect(openFlatHeader(text, '')).toBe(text);
});
