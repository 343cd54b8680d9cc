import { expect, it } from 'vitest';
import { makeStartReopening } from '../../../lambdas/pages-task/start-reopening.ts';

it('starts the machine once however often the button is pressed, and again after ten minutes, should it have failed', async () => {
  const started: unknown[] = [];
  const start = makeStartReopening('arn:machine', {
    startMachine: async (...call) => {
      started.push(call);
      return 'started';
    },
  });
  for (const time of ['09:00:00', '09:09:59', '09:10:00'])
    await start({ schoolId: 'grove academy', at: `2026-06-09T${time}.000Z` });
  const input = { schoolId: 'grove academy', after: '' };
  expect(started).toEqual([
    ['arn:machine', 'reopen-2026-06-09T09-0-grove-academy', input],
    ['arn:machine', 'reopen-2026-06-09T09-0-grove-academy', input],
    ['arn:machine', 'reopen-2026-06-09T09-1-grove-academy', input],
  ]);
});
