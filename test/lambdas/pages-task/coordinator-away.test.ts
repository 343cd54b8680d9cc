import { describe, expect, it } from 'vitest';
import type { Leave } from '../../../domain/concepts/leave.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { aPair, aPerson, aTask, aWorld, NOW_INSTANT, PEOPLE, TOKEN } from './a-world.ts';

const { pairId: _none, ...task } = aTask({ kind: 'programme', ref: 'programme', ownerId: 'manager' });
const MANAGER = aPerson({ id: 'manager', role: 'manager', first: 'Laura', last: 'Bertie' });
const IAIN = aPerson({ id: 'c2', role: 'coordinator', first: 'Iain', last: 'Cameron' });

const LEAVE: Leave = {
  kind: 'away',
  from: '2026-06-10T23:00:00.000Z',
  until: '2026-06-12T23:00:00.000Z',
  coverId: 'c2',
  at: '2026-06-08T09:00:00.000Z',
  by: 'manager',
};

const aProgramme = (over: { morag?: Partial<Person>; iain?: Partial<Person> } = {}) =>
  aWorld({
    task,
    people: [
      ...PEOPLE.map((person) => (person.id === 'c1' ? { ...person, ...over.morag } : person)),
      { ...IAIN, ...over.iain },
      MANAGER,
    ],
    otherPairs: [aPair({ id: 'pair2', coordinatorId: 'c2', school: { id: 'baldragon', name: 'Baldragon Academy' } })],
  });

const AWAY = { params: { token: TOKEN, page: 'away' } };
const FORM = 'who=c1&firstDay=11/6/2026&lastDay=12/6/2026&cover=c2';

describe('a coordinator’s leave', () => {
  it('is reached from the manager’s page, and names the coordinators of all schools', async () => {
    const world = aProgramme();
    expect((await world.get()).body).toContain(`/t/${TOKEN}/away`);
    const { body } = await world.get(AWAY);
    expect(body).toContain('Morag Bell (Grove Academy)');
    expect(body).toContain('Iain Cameron (Baldragon Academy)');
    expect(world.did).toEqual([]);
  });

  it('is saved with whole days, and a cover from another school', async () => {
    const world = aProgramme();
    const posted = await world.post(FORM, AWAY);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}/away?said=away`);
    expect(world.did).toMatchObject([
      ['takeLeave', { coordinator: { id: 'c1' }, leave: { ...LEAVE, at: NOW_INSTANT }, alsoFor: [] }],
    ]);
    expect(world.task().doneAt).toBeUndefined();
  });

  it.each([
    ['from Thursday 11 June to Friday 12 June', LEAVE.from],
    ['from Thursday 11 June at 2:15pm to Friday 12 June', '2026-06-11T13:15:00.000Z'],
  ])('is shown as people say it: %s', async (words, from) => {
    const world = aProgramme({ morag: { leaves: [{ ...LEAVE, from }] } });
    expect((await world.get(AWAY)).body).toContain(`Morag Bell is away ${words}. Iain Cameron covers.`);
  });

  it('of today begins at this moment, and may have nobody who covers', async () => {
    const world = aProgramme();
    await world.post('who=c1&firstDay=9/6/2026&lastDay=9/6/2026&cover=nobody', AWAY);
    expect(world.did).toMatchObject([['takeLeave', { leave: { kind: 'away', from: NOW_INSTANT } }]]);
    expect(JSON.stringify(world.did)).not.toContain('coverId');
  });

  it('of somebody who covers has the work of those they cover for handed over too', async () => {
    const world = aProgramme({ morag: { leaves: [LEAVE] } });
    await world.post('who=c2&firstDay=11/6/2026&lastDay=11/6/2026&cover=nobody', AWAY);
    expect(world.did).toMatchObject([['takeLeave', { coordinator: { id: 'c2' }, alsoFor: ['c1'] }]]);
  });

  it.each([
    ['who is away', FORM.replace('who=c1', 'who=x'), 'Select who is away'],
    ['who covers', FORM.replace('cover=c2', ''), 'Select who covers, or nobody'],
    ['a first day', FORM.replace('11/6/2026', '1/6/2026'), 'Enter a first day that is today or later'],
    ['a last day', FORM.replace('12/6/2026', '10/6/2026'), 'Enter a last day, on the first day or later'],
    ['another cover', FORM.replace('cover=c2', 'cover=c1'), 'Select someone else to cover'],
  ])('is asked again for %s', async (_what, form, words) => {
    const world = aProgramme();
    const { status, body } = await world.post(form, AWAY);
    expect(status).toBe(422);
    expect(body).toContain(words);
    expect(world.did).toEqual([]);
  });

  it('is refused with a cover who is away too', async () => {
    const { body } = await aProgramme({ iain: { leaves: [{ ...LEAVE, coverId: undefined }] } }).post(FORM, AWAY);
    expect(body).toContain('Select someone who is not away on one of those days');
  });

  it('is shown with a button that takes it back, once', async () => {
    const world = aProgramme({ morag: { leaves: [LEAVE] } });
    const { body } = await world.get(AWAY);
    expect(body).toContain('Iain Cameron covers.');
    expect(body).toContain('value="c1 2026-06-08T09:00:00.000Z"');
    await world.post(`back=${encodeURIComponent('c1 2026-06-08T09:00:00.000Z')}`, AWAY);
    expect(world.did).toMatchObject([['takeLeave', { leave: { kind: 'back', from: LEAVE.from, until: LEAVE.until } }]]);
    await world.post('back=c1+x', AWAY);
    expect(world.did).toHaveLength(1);
  });
});

describe('the page of a task', () => {
  const covered = (from: string, until: string) =>
    aWorld({
      task: aTask({ kind: 'question', ref: 'q', ownerId: 'c2', actsFor: 'c1' }),
      people: [
        ...PEOPLE.map((person) => (person.id === 'c1' ? { ...person, leaves: [{ ...LEAVE, from, until }] } : person)),
        IAIN,
      ],
    });

  it('opens for a cover while they cover', async () => {
    const { status, body } = await covered(NOW_INSTANT, '2026-06-12T23:00:00.000Z').get();
    expect([status, body.includes('DM-0012')]).toEqual([200, true]);
  });

  it.each([
    ['before', '2026-06-09T09:00:00.001Z', '2026-06-12T23:00:00.000Z'],
    ['after', '2026-06-01T23:00:00.000Z', NOW_INSTANT],
  ])('is a kind page %s those dates, and a form does nothing', async (_when, from, until) => {
    const world = covered(from, until);
    const { status, body } = await world.get();
    expect(status).toBe(403);
    expect(body).toContain('Someone else looks after this now');
    expect(body).not.toMatch(/DM-0012|Ailsa|Donald/);
    expect((await world.post('decision=done')).status).toBe(403);
    expect(world.task().doneAt).toBeUndefined();
  });

  it('opens for the coordinator in a leave of their own', async () => {
    const world = aWorld({
      task: aTask({ kind: 'question', ref: 'q' }),
      people: [
        ...PEOPLE.map((person) =>
          person.id === 'c1' ? { ...person, leaves: [{ ...LEAVE, from: NOW_INSTANT }] } : person,
        ),
        IAIN,
      ],
    });
    expect((await world.get()).status).toBe(200);
  });
});
