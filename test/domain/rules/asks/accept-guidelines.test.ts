import { expect, it } from 'vitest';
import { type Acceptance, GUIDELINES_VERSION } from '../../../../domain/concepts/guidelines.ts';
import { type Accepting, acceptGuidelines } from '../../../../domain/rules/asks/accept-guidelines.ts';

const AT = '2026-05-05T09:00:00.000Z';
const OLD: Acceptance = { version: 0, how: 'page', at: '2026-05-01T09:00:00.000Z' };
const NOW = { version: GUIDELINES_VERSION, at: AT };

const accept = (answer: Partial<Accepting['answer']>, over: Partial<Accepting> = {}) =>
  acceptGuidelines({ answer: { answer: 'yes', route: 'page', at: AT, ...answer }, shownOnPage: true, ...over });

it.each<[string, Acceptance | undefined, Acceptance | undefined]>([
  ['a yes on pages that show them: those of today', accept({}), { ...NOW, how: 'page' }],
  ['a yes by mail: those in our mail', accept({ route: 'mail' }, { mailed: 7 }), { version: 7, how: 'mail', at: AT }],
  [
    'a yes in a mail that a coordinator read: those in our mail',
    accept({ route: 'assisted', by: 'c1' }, { means: 'mail', mailed: 7 }),
    { version: 7, how: 'mail', at: AT },
  ],
  [
    'a yes by voice: those of today, read aloud by the coordinator',
    accept({ route: 'assisted', by: 'c1' }, { means: 'phone', mailed: 7 }),
    { ...NOW, how: 'read-aloud', by: 'c1' },
  ],
  [
    'a yes to other ways, without seeing them again: those from before',
    accept({}, { shownOnPage: false, before: OLD }),
    OLD,
  ],
  [
    'a yes on pages without them, the first one: those in our mail',
    accept({}, { shownOnPage: false, mailed: 7 }),
    { version: 7, how: 'mail', at: AT },
  ],
  ['a no: none', accept({ answer: 'no' }), undefined],
  ['a no after a yes: those from before stay on record', accept({ answer: 'no' }, { before: OLD }), OLD],
])('behind %s', (_case, actual, expected) => {
  expect(actual).toEqual(expected);
});
