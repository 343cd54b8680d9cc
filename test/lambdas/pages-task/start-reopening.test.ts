import { expect, it } from 'vitest';
import { makeStartReopening } from '../../../lambdas/pages-task/start-reopening.ts';

const aStart = () => {
  const started: unknown[] = [];
  const said: unknown[] = [];
  const start = makeStartReopening('arn:machine', {
    workflows: {
      startMachine: async (...call) => {
        started.push(call);
        return 'started';
      },
    },
    reopenings: { putReopening: async (reopening) => void said.push(reopening) },
  });
  return { start, started, said };
};

it('starts the machine once however often the button is pressed, and again after ten minutes, should it have failed', async () => {
  const { start, started } = aStart();
  for (const time of ['09:00:00', '09:09:59', '09:10:00'])
    await start({ schoolId: 'grove academy', at: `2026-06-09T${time}.000Z`, on: 'now' });
  const input = { schoolId: 'grove academy', after: '', on: 'now' };
  expect(started).toEqual([
    ['arn:machine', 'reopen-2026-06-09T09-0-now-grove-academy', input],
    ['arn:machine', 'reopen-2026-06-09T09-0-now-grove-academy', input],
    ['arn:machine', 'reopen-2026-06-09T09-1-now-grove-academy', input],
  ]);
});

it('writes down the day that counts before it starts, and another day within ten minutes starts another run', async () => {
  const { start, started, said } = aStart();
  const at = '2026-06-09T09:00:00.000Z';
  for (const on of ['2026-08-18', '2026-08-19']) await start({ schoolId: 'all', at, on });
  expect(said).toEqual([
    { schoolId: 'all', on: '2026-08-18', at },
    { schoolId: 'all', on: '2026-08-19', at },
  ]);
  expect(started.map((call) => JSON.stringify(call))).toEqual([
    expect.stringContaining('2026-08-18-all'),
    expect.stringContaining('2026-08-19-all'),
  ]);
});
