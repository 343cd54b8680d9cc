import { expect, it } from 'vitest';
import { aMail, aWorld, LIFE } from './a-world.ts';
import { nothingOfTheOther } from './nothing-of-the-other.ts';

const problemsOf = (text: string): string[] => nothingOfTheOther.check(aWorld({ fresh: [aMail({ text })] }));

it.each([LIFE.row.mentee_last, LIFE.row.mentee_phone, LIFE.row.consent_first])(
  'fails for a mail to the mentor with %s',
  (word) => {
    expect(problemsOf(`Dear mentor, ${word}`).filter((problem) => problem.includes(`holds ${word}`))).toHaveLength(1);
  },
);

it('lets a mentor read the first name of the young person', () => {
  expect(problemsOf(`Dear mentor of ${LIFE.row.mentee_first}`).filter((problem) => problem.includes('holds'))).toEqual(
    [],
  );
});
