import { describe, expect, it } from 'vitest';
import { aPair, aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const { pairId: _none, ...task } = aTask({ kind: 'programme', ref: 'programme' });

const aProgramme = () =>
  aWorld({
    task,
    otherPairs: [
      aPair({ id: 'pair2', standing: 'active', school: { id: 'baldragon', name: 'Baldragon Academy' } }),
      aPair({ id: 'pair3', standing: 'returned', school: { id: 'baldragon', name: 'Baldragon Academy' } }),
    ],
  });

const at = (page: string) => ({ params: { token: TOKEN, page } });

describe('programme', () => {
  it('counts the pairs by how they stand, and names no person', async () => {
    const { body } = await aProgramme().get();
    expect(body).toMatch(/Being asked<\/dt><dd[^>]*>1 pair</);
    expect(body).toMatch(/Paused[^<]*<\/dt><dd[^>]*>0 pairs</);
    expect(body).toContain('Baldragon Academy (1 pair)');
    expect(body).not.toMatch(/Ailsa|Donald|Reid/);
  });

  it.each([
    ['all', 'all schools', '2 pairs'],
    ['baldragon', 'Baldragon Academy', '1 pair'],
  ])('checks before it tells %s', async (school, name, pairs) => {
    const world = aProgramme();
    const posted = await world.post(`school=${school}`);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}/reopen?school=${school}`);
    const { body } = await world.get({ ...at('reopen'), query: { school } });
    expect(body).toContain(`that ${name} reopened`);
    expect(body).toContain(pairs);
    expect(world.did).toEqual([]);
  });

  it('says in figures what would happen, before anything does', async () => {
    const others = Array.from({ length: 900 }, (_, at) =>
      aPair({ id: `x${at}`, standing: 'paused', pauseReason: at < 3 ? 'concern' : 'mentor-waits' }),
    );
    const big = aWorld({ task, otherPairs: others });
    const { body } = await big.get({ ...at('reopen'), query: { school: 'all' } });
    expect(body).toContain('It is about 901 pairs.');
    expect(body).toContain('A concern is open about 3 pairs of them.');
    expect(body).toContain('Telling them takes about 13 minutes.');
    expect(big.did).toEqual([]);
  });

  it('starts the reopening from the check page, and stays open', async () => {
    const world = aProgramme();
    const posted = await world.post('school=baldragon&when=now&on=', at('reopen'));
    expect(world.did).toEqual([['startReopening', { schoolId: 'baldragon', at: NOW_INSTANT, on: 'now' }]]);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}/reopening?school=baldragon&on=now`);
    expect((await world.get({ ...at('reopening'), query: { school: 'baldragon' } })).body).toContain('1 pair');
    expect(world.task().doneAt).toBeUndefined();
  });

  it.each([
    ['nothing', 'school=all', 'Select when they reopen'],
    ['an empty day', 'school=all&on=', 'Select when they reopen'],
    ['a day alone', 'school=all&on=2026-06-16', 'Select when they reopen'],
    ['a day ahead without the day', 'school=all&when=day&on=', 'Enter a working day, like 18/8/2026'],
    ['now and a day', 'school=all&when=now&on=2026-06-16', 'Leave the day empty, or select that they reopen on a day'],
  ])('brings nobody home by %s', async (_what, form, error) => {
    const world = aProgramme();
    const { status, body } = await world.post(form, at('reopen'));
    expect(status).toBe(422);
    expect(body).toContain(error);
    expect(world.did).toEqual([]);
  });

  it('takes a day ahead that leaves time for a last word, and says so', async () => {
    const world = aProgramme();
    const late = await world.post('school=all&when=day&on=2026-06-12', at('reopen'));
    expect(late.body).toContain('Enter a day at least 4 working days ahead');
    const posted = await world.post('school=all&when=day&on=2026-06-16', at('reopen'));
    expect(world.did).toEqual([['startReopening', { schoolId: 'all', at: NOW_INSTANT, on: '2026-06-16' }]]);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}/reopening?school=all&on=2026-06-16`);
    const { body } = await world.get({ ...at('reopening'), query: { school: 'all', on: '2026-06-16' } });
    expect(body).toContain('reopen on Tuesday 16 June');
  });

  it('takes the day as people type it, and does nothing when it cannot', async () => {
    const world = aProgramme();
    const unread = await world.post('school=all&when=day&on=in+August', at('reopen'));
    expect(unread.body).toContain('Enter a working day, like 18/8/2026');
    expect(world.did).toEqual([]);
    await world.post('school=all&when=day&on=18/8/2026', at('reopen'));
    expect(world.did).toEqual([['startReopening', { schoolId: 'all', at: NOW_INSTANT, on: '2026-08-18' }]]);
  });

  it('puts off a day that was set', async () => {
    const reopening = { schoolId: 'all', on: '2026-08-18', at: NOW_INSTANT };
    const world = aWorld({ task, reopening });
    expect((await world.get({ ...at('reopen'), query: { school: 'all' } })).body).toContain(
      'You said Tuesday 18 August',
    );
    await world.post('school=all&decision=put-off', at('reopen'));
    expect(world.did).toEqual([['startReopening', { schoolId: 'all', at: NOW_INSTANT, on: 'unknown' }]]);
  });

  it.each(['', 'school=unknown'])('asks again after "%s"', async (form) => {
    const world = aProgramme();
    const { status, body } = await world.post(form);
    expect(status).toBe(422);
    expect(body).toContain('Select which schools have reopened');
    expect(world.did).toEqual([]);
  });
});
