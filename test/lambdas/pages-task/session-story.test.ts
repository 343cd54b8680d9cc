import { describe, expect, it } from 'vitest';
import { aDay, aLaterMeet, aMeet, aRecord } from './a-day-of-meets.ts';
import { aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const INVITED = { invitedAt: '2026-06-01T09:00:00.000Z', endedAt: '2026-06-08T10:30:05.000Z' };
const STAYS = [
  { who: 'coordinator' as const, joinedAt: '2026-06-08T09:57:30.000Z', leftAt: '2026-06-08T10:30:00.000Z' },
];
const record = { ...aRecord('pair1.1', 78), stays: STAYS };
const TELLS = ['All were invited', '8 Jun, 10:57:30', 'The coordinator came into the call', '78 seconds'];

const storyOf = async (world: ReturnType<typeof aWorld>, meet?: string) =>
  (await world.get({ params: { token: TOKEN, page: 'story' }, query: meet === undefined ? {} : { meet } })).body;

describe('the story of a session', () => {
  it.each([
    ['look-at-session', 'recorded.pair1.1'],
    ['look-at-session', 'recorded.pair1.1.manager'],
  ] as const)('is one page below the task %s (%s), before and after it is done', async (kind, ref) => {
    for (const done of [{}, { doneAt: NOW_INSTANT, doneBy: 'c1' }]) {
      const world = aWorld({ task: aTask({ kind, ref, ...done }), session: aMeet(INVITED), record });
      expect((await world.get()).body).toContain('See all that happened in this Meet');
      const body = await storyOf(world);
      for (const words of TELLS) expect(body).toContain(words);
    }
  });

  it('is one page for each Meet of a coordinator’s day, before and after all are told of', async () => {
    const world = aDay([aMeet(INVITED), aLaterMeet()], [record, aRecord('pair2.7')]);
    for (const link of ['story?meet=pair1.1', 'story?meet=pair2.7']) expect((await world.get()).body).toContain(link);
    await world.post('meets=pair1.1+pair2.7&decision=all-clear');
    const whole = 'came-pair1-1=both&cameras-pair1-1=yes&gap-pair1-1=Line';
    await world.post(`meets=pair1.1&${whole}`);
    const { body } = await world.get();
    expect(body).toContain('This task is done');
    for (const link of ['story?meet=pair1.1', 'story?meet=pair2.7']) expect(body).toContain(link);
    const story = await storyOf(world, 'pair1.1');
    for (const words of TELLS) expect(story).toContain(words);
    expect(await storyOf(world, 'pair2.7')).not.toContain('78 seconds');
  });

  it.each([
    ['stuck', 'pair1.1'],
    ['look-at-session', 'pvg.pair1.2026-07-01.30'],
  ] as const)('is not below the task %s (%s)', async (kind, ref) => {
    const world = aWorld({ task: aTask({ kind, ref }), session: aMeet(INVITED), record });
    expect((await world.get()).body).not.toContain('See all that happened');
    expect(await storyOf(world)).not.toContain('All were invited');
  });
});
