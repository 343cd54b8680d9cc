import { describe, expect, it } from 'vitest';
import { aPair, aPerson, aTask, aWorld, NOW_INSTANT, PEOPLE, TOKEN } from './a-world.ts';

const { pairId: _none, ...task } = aTask({ kind: 'programme', ref: 'programme', ownerId: 'manager' });

const aProgramme = () =>
  aWorld({
    task,
    people: [
      ...PEOPLE,
      aPerson({ id: 'c2', role: 'coordinator', first: 'Iain', last: 'Cameron' }),
      aPerson({ id: 'manager', role: 'manager', first: 'Laura', last: 'Bertie' }),
    ],
    otherPairs: [
      aPair({ id: 'pair2', ref: 'DM-0013' }),
      aPair({ id: 'pair3', ref: 'DM-0014', standing: 'returned' }),
      aPair({ id: 'pair4', ref: 'DM-0020', coordinatorId: 'c2' }),
    ],
  });

const PAGE = { params: { token: TOKEN, page: 'new-coordinator' } };

describe('a new coordinator', () => {
  it.each([
    ['all pairs that are in our care', 'from=c1&to=c2&pairRef=', ['pair1', 'pair2']],
    ['one pair by its reference', 'from=c1&to=c2&pairRef=dm-0013', ['pair2']],
  ])('is given %s', async (_what, form, pairIds) => {
    const world = aProgramme();
    const posted = await world.post(form, PAGE);
    expect(world.did).toEqual([
      ['assignCoordinator', { pairIds, fromId: 'c1', toId: 'c2', by: 'manager', at: NOW_INSTANT }],
    ]);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}/new-coordinator?said=${pairIds.length}`);
  });

  it.each([
    ['who looks after them now', 'to=c2', 'Select who looks after them now'],
    ['who does from now on', 'from=c1', 'Select who looks after them from now on'],
    ['somebody else', 'from=c1&to=c1', 'Select someone else'],
    ['a pair of theirs', 'from=c1&to=c2&pairRef=DM-0020', 'Enter the reference of one of their pairs'],
    ['a pair that is not back in school', 'from=c1&to=c2&pairRef=DM-0014', 'Enter the reference of one of their pairs'],
  ])('is asked again for %s', async (_what, form, words) => {
    const world = aProgramme();
    const { status, body } = await world.post(form, PAGE);
    expect(status).toBe(422);
    expect(body).toContain(words);
    expect(world.did).toEqual([]);
  });
});

it('whoever looked after the pair before finds a kind page behind the links they had', async () => {
  const world = aWorld({
    task: aTask({ kind: 'question', ref: 'q', ownerId: 'c1' }),
    pair: aPair({
      coordinatorId: 'c2',
      coordinators: [{ fromId: 'c1', id: 'c2', since: NOW_INSTANT, by: 'manager' }],
    }),
    people: [...PEOPLE, aPerson({ id: 'c2', role: 'coordinator', first: 'Iain', last: 'Cameron' })],
  });
  const { status, body } = await world.get();
  expect(status).toBe(403);
  expect(body).toContain('Someone else looks after this now');
  expect(body).not.toContain('You cover from');
});
