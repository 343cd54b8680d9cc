import { expect, it } from 'vitest';
import { createWork } from '../../../local/aws/host/work.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('runs jobs one at a time in the order given', async () => {
  const work = createWork();
  const seen: string[] = [];
  work.enqueue('slow', async () => {
    await pause(5);
    seen.push('slow');
  });
  work.enqueue('quick', async () => {
    seen.push('quick');
  });
  await work.idle();
  expect(seen).toEqual(['slow', 'quick']);
});

it('starts a job only when whoever enqueued it has finished', async () => {
  const work = createWork();
  const seen: string[] = [];
  work.enqueue('job', async () => void seen.push('job'));
  seen.push('caller');
  await work.idle();
  expect(seen).toEqual(['caller', 'job']);
});

it('reports a job that fails and runs the next', async () => {
  const reports: string[] = [];
  const work = createWork((line) => reports.push(line));
  const seen: string[] = [];
  work.enqueue('bad', () => Promise.reject(new Error('broken')));
  work.enqueue('good', async () => void seen.push('good'));
  await work.idle();
  expect(seen).toEqual(['good']);
  expect(reports).toHaveLength(1);
});

it('is idle only when what jobs and tracked calls started is done too', async () => {
  const work = createWork();
  const seen: string[] = [];
  void work.track(
    pause(3).then(() =>
      work.enqueue('child', async () => {
        await pause(3);
        work.enqueue('grandchild', async () => void seen.push('grandchild'));
      }),
    ),
  );
  await work.idle();
  expect(seen).toEqual(['grandchild']);
});

it('counts a tracked call that fails', async () => {
  const work = createWork();
  await expect(work.track(Promise.reject(new Error('no')))).rejects.toThrow('no');
  await work.idle();
});
