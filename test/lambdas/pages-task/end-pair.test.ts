import { describe, expect, it } from 'vitest';
import { anAsk, aPair, aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const END = { params: { token: TOKEN, page: 'end' } };
const task = aTask({ kind: 'stuck', ref: 'pair1/1-1' });

describe('the end of a pair', () => {
  it('stands below every task about a pair, and shows the words that each gets before anything happens', async () => {
    const world = aWorld({ task, ask: anAsk({ id: 'consent.parent.1', kind: 'consent', side: 'parent' }) });
    expect((await world.get()).body).toContain('/end"');
    const chosen = await world.post('kind=at-once', END);
    expect(chosen.headers?.location).toBe(`/t/${TOKEN}/end?kind=at-once`);
    const { body } = await world.get({ ...END, query: { kind: 'at-once' } });
    expect(body).toContain('Please do not get in touch with Ailsa in private.');
    expect(body).toContain('To the parent or carer');
    expect(body).toContain('You tell Ailsa in person');
    expect(world.did).toEqual([]);
  });

  it('comes only with the last press', async () => {
    const world = aWorld({ task });
    expect((await world.post('kind=mentor-gone&decision=end', END)).status).toBe(303);
    expect(world.did).toEqual([['setEnding', { kind: 'mentor-gone', on: undefined, by: 'c1' }]]);
  });

  it('is on a day that leaves time for a last word', async () => {
    const world = aWorld({ task });
    expect((await world.post('kind=planned&on=2026-06-11', END)).body).toContain('at least 3 working days ahead');
    expect((await world.post('', END)).body).toContain('Select how it ends');
    expect((await world.post('on=2026-06-12&decision=end', END)).body).toContain('Select how it ends');
    expect((await world.post('kind=planned&on=&decision=end', END)).body).toContain('Enter a working day');
    const both = await world.post('kind=at-once&on=2026-06-12&decision=end', END);
    expect(both.body).toContain('Leave the day empty, or select a day ahead');
    expect(world.did).toEqual([]);
    await world.post('kind=planned&on=2026-06-12&decision=end', END);
    expect(world.did).toEqual([['setEnding', { kind: 'planned', on: '2026-06-12', by: 'c1' }]]);
  });

  it('takes the day as people type it, and says how when it cannot', async () => {
    const world = aWorld({ task });
    const unread = await world.post('kind=planned&on=the+30th&decision=end', END);
    expect(unread.body).toContain('Enter a working day, like 30/6/2026');
    expect(unread.body).toContain('value="the 30th"');
    await world.post('kind=planned&on=+30/6/2026&decision=end', END);
    expect(world.did).toEqual([['setEnding', { kind: 'planned', on: '2026-06-30', by: 'c1' }]]);
  });

  it('can be taken back while it lies ahead', async () => {
    const ending = { id: 'planned-2026-06-30', kind: 'planned', on: '2026-06-30', by: 'c1', at: NOW_INSTANT } as const;
    const world = aWorld({ task, pair: aPair({ ending }) });
    expect((await world.get(END)).body).toContain('This pair ends on Tuesday 30 June.');
    await world.post('decision=go-on', END);
    expect(world.did).toEqual([['clearEnding', { id: 'pair1', by: 'c1' }]]);
  });
});
