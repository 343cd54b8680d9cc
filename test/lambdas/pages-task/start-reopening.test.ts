import { expect, it } from 'vitest';
import { makeStartReopening } from '../../../lambdas/pages-task/start-reopening.ts';

it('starts the machine under a name that is the same all day', async () => {
  const started: unknown[] = [];
  const start = makeStartReopening('arn:machine', {
    startMachine: async (...call) => {
      started.push(call);
      return 'started';
    },
  });
  await start({ schoolId: 'grove academy', at: '2026-06-09T09:00:00.000Z' });
  expect(started).toEqual([
    ['arn:machine', 'reopen-2026-06-09-grove-academy', { schoolId: 'grove academy', after: '' }],
  ]);
});
