import { expect, it } from 'vitest';
import { aWorld, LIFE } from './a-world.ts';
import { noPersonalData } from './no-personal-data.ts';

const execution = { arn: 'arn', machine: 'ask', status: 'RUNNING', currentSteps: [] };

it('holds for ids, dates and outcomes', () => {
  const executions = [{ ...execution, name: 'qxaa-1-1-1-mentor' }];
  const inside = [{ where: 'an execution of ask', text: '{"pairId":"qxaa-1","outcome":"yes"}' }];
  expect(noPersonalData.check(aWorld({ executions, inside }))).toEqual([]);
});

it.each([LIFE.row.mentor_last, LIFE.row.mentee_first, LIFE.row.mentee_phone?.replaceAll(' ', ''), 'Zqworrywords'])(
  'fails for an execution that holds %s',
  (word) => {
    const inside = [{ where: 'an execution of ask', text: `{"name":"${word}"}` }];
    expect(noPersonalData.check(aWorld({ inside }))).toHaveLength(1);
  },
);

it('fails for the name of an execution', () => {
  const executions = [{ ...execution, name: `ask-${LIFE.row.consent_first}` }];
  expect(noPersonalData.check(aWorld({ executions }))).toHaveLength(1);
});
