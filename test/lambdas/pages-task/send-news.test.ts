import { describe, expect, it } from 'vitest';
import type { News } from '../../../domain/concepts/news.ts';
import { aTask, aWorld, NOW_INSTANT } from './a-world.ts';

const NEWS: News = {
  id: 'stopped-1-1',
  pairId: 'pair1',
  kind: 'stopped',
  to: ['mentor', 'parent'],
  silent: [],
  asksMentee: false,
  at: NOW_INSTANT,
};

const aLook = (over: Partial<News> = {}) => {
  const task = aTask({ kind: 'send-news', ref: 'pair1/stopped-1-1', hold: { token: 'T' } });
  return aWorld({ task, news: { ...NEWS, ...over } });
};

describe('send-news', () => {
  it('shows the very words to each reader, mints no link and changes nothing', async () => {
    const world = aLook();
    const { body } = await world.get();
    expect(body).toContain('Digital mentoring with Ailsa has stopped.');
    expect(body).toContain('Digital mentoring for Ailsa has stopped.');
    expect(body).toContain('To Donald Kerr');
    expect(body).toContain('To Fiona Reid');
    expect(world.did).toEqual([]);
  });

  it('tells the workflow to send, in office hours', async () => {
    const world = aLook();
    await world.post('decision=send');
    const output = { outcome: 'send', sendAt: NOW_INSTANT };
    expect(world.did.at(-1)).toEqual(['succeedTask', { token: 'T', output }]);
  });

  it('settles news that is not to be sent, and tells the workflow', async () => {
    const world = aLook();
    await world.post('decision=drop');
    expect(world.effects()).toEqual(['event', 'settleNews', 'succeedTask']);
    expect(world.did.at(-1)?.[1]).toMatchObject({ output: { outcome: 'drop' } });
  });

  it('never sends after a first "Do not send"', async () => {
    const world = aLook();
    await world.post('decision=drop');
    await world.post('decision=send');
    expect(JSON.stringify(world.did)).not.toContain('"outcome":"send"');
  });

  it('tells whoever did not answer of their own silence, and the others not', async () => {
    const { body } = await aLook({ kind: 'not-going-ahead', silent: ['parent'] }).get();
    expect(body).toContain('We asked about digital mentoring for Ailsa. We have not heard from you.');
    expect(body).toContain('Digital mentoring with Ailsa is not going ahead at this time.');
  });
});

describe('before a parent hears that a young person stopped', () => {
  const aStop = () => aLook({ asksMentee: true });

  it('the coordinator is asked whether the young person has agreed, and what to do when not', async () => {
    const { body } = await aStop().get();
    expect(body).toContain('Has Ailsa agreed that their parent is told?');
    expect(body).toContain('talk to Laura Bertie first');
    expect(body).not.toContain(' checked');
  });

  it('nothing goes out without an answer to that', async () => {
    const world = aStop();
    const { status, body } = await world.post('decision=send');
    expect([status, world.did]).toEqual([422, []]);
    expect(body).toContain('Select yes if Ailsa has agreed that their parent is told');
  });

  it('all are told when they have agreed', async () => {
    const world = aStop();
    await world.post('decision=send&agreed=yes');
    expect(world.effects()).toEqual(['event', 'succeedTask']);
  });

  it('all but their parents are told when they have not', async () => {
    const world = aStop();
    await world.post('decision=send&agreed=no');
    expect(world.did.slice(1)).toEqual([
      ['keepFrom', ['parent', 'second-parent']],
      ['succeedTask', { token: 'T', output: { outcome: 'send', sendAt: NOW_INSTANT } }],
    ]);
    expect((await world.get()).body).toContain('It does not go to their parent.');
  });

  it('nobody is told without asking them, when it is not to be sent at all', async () => {
    const world = aStop();
    await world.post('decision=drop');
    expect(world.task().outcome).toBe('drop');
  });

  it('nothing is asked after anybody else’s wish', async () => {
    expect((await aLook().get()).body).not.toContain('agreed that their parent');
  });
});
