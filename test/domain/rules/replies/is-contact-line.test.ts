import { expect, it } from 'vitest';
import { isContactLine } from '../../../../domain/rules/replies/is-contact-line.ts';

it.each([
  '07700 900123',
  'Tel: 01382 555555',
  'T 01382 555 555 | M 07700 900 123',
  'fiona.reid@example.com | www.example.com',
  'Receptionist, Craigie Medical Practice',
  'Teaching Assistant',
  'Craigie High School',
  '12 Hill Street',
  'Dundee DD1 1AA',
])('belongs to a signature: %s', (line) => {
  expect(isContactLine(line)).toBe(true);
});

it.each([
  'Ring 07700 900123',
  'Tel: 07700 900123 (evenings)',
  'Messages Only',
  'At School',
  'During School Hours',
  'With Teacher Present',
  'Not Video',
  'Weekdays Only',
  'please phone me before you start',
  'Callum',
  '',
])('says more, or less: %j', (line) => {
  expect(isContactLine(line)).toBe(false);
});
