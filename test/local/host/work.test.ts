import { describe, expect, it } from 'vitest';
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

describe('an act from outside', () => {
  it('begins when all jobs are done, and what follows from it waits for its end', async () => {
    const work = createWork();
    const seen: string[] = [];
    work.enqueue('before', async () => {
      await pause(3);
      seen.push('before');
      work.enqueue('its effect', async () => void seen.push('its effect'));
    });
    const acted = work.act(async () => {
      seen.push('act begins');
      work.enqueue('after', async () => void seen.push('after'));
      await pause(3);
      seen.push('act ends');
      return 'answer';
    });
    expect(await acted).toBe('answer');
    await work.idle();
    expect(seen).toEqual(['before', 'its effect', 'act begins', 'act ends', 'after']);
  });

  it('may go on beside another', async () => {
    const work = createWork();
    const seen: string[] = [];
    const act = (name: string, ms: number) =>
      work.act(async () => {
        seen.push(`${name} begins`);
        await pause(ms);
        seen.push(`${name} ends`);
      });
    await Promise.all([act('long', 20), act('short', 3)]);
    expect(seen).toEqual(['long begins', 'short begins', 'short ends', 'long ends']);
  });

  it('that fails lets the jobs go on', async () => {
    const work = createWork();
    const seen: string[] = [];
    const failing = work.act(async () => {
      work.enqueue('after', async () => void seen.push('after'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await work.idle();
    expect(seen).toEqual(['after']);
  });

  it('is idle work like any other', async () => {
    const work = createWork();
    const seen: string[] = [];
    void work.act(async () => {
      await pause(3);
      work.enqueue('after', async () => void seen.push('after'));
    });
    await work.idle();
    expect(seen).toEqual(['after']);
  });

  it('waits no longer than a person would for jobs that do not end', async () => {
    const work = createWork(() => {}, { patience: 20 });
    work.enqueue('stuck', () => new Promise(() => undefined));
    expect(await work.act(async () => 'answer')).toBe('answer');
  });
});
