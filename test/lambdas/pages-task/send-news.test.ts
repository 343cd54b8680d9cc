import { describe, expect, it } from 'vitest';
import type { News } from '../../../domain/concepts/news.ts';
import { aTask, aWorld, NOW_INSTANT } from './a-world.ts';

const news: News = { id: 'stopped-1-1', pairId: 'pair1', kind: 'stopped', to: ['mentor', 'parent'], at: NOW_INSTANT };

const aLook = () =>
  aWorld({ task: aTask({ kind: 'send-news', ref: 'pair1/stopped-1-1', hold: { token: 'T' } }), news });

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
});
