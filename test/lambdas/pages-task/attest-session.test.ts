import { describe, expect, it } from 'vitest';
import { ALL_WELL, aDay, aLaterMeet, aMeet, aRecord, told } from './a-day-of-meets.ts';
import { NOW_INSTANT, TOKEN } from './a-world.ts';

const BOTH = ['pair1.1', 'pair2.7'] as const;

const attestedIn = (world: ReturnType<typeof aDay>) =>
  world.did.filter(([what]) => what === 'appendAttestation').map(([, given]) => given);

const wokenIn = (world: ReturnType<typeof aDay>) => [
  ...new Set(world.did.flatMap(([what, given]) => (what === 'succeedTask' ? [JSON.stringify(given)] : []))),
];

const wake = (id: string) => JSON.stringify({ token: `wait of ${id}`, output: { outcome: 'attested' } });

describe('the page of a coordinator’s day', () => {
  it('lists each Meet by the young person’s first name, its time and who was there how long', async () => {
    const { body } = await aDay().get();
    for (const words of [
      'Ailsa, Monday 8 June at 11am',
      'Isla, Monday 8 June at 1pm',
      'Others were in it for 29 minutes, and you were there with them.',
      'Did cameras and microphones stay as agreed with Ailsa?',
      'Did cameras and microphones stay as agreed with Isla?',
    ])
      expect(body).toContain(words);
    for (const surname of ['Reid', 'Grant', 'Kerr', 'Orr']) expect(body).not.toContain(surname);
    expect(body).not.toContain(' checked');
  });

  it('asks about the chat where it was open', async () => {
    expect((await aDay([aMeet()]).get()).body).not.toContain('the whole chat');
    expect((await aDay([aMeet({ chatOpen: true })]).get()).body).toContain('did you read the whole chat?');
  });

  it('keeps what was said of each, by whom, and lets each session go on', async () => {
    const world = aDay();
    const said = { ...ALL_WELL('pair1.1'), 'came-pair2-7': 'mentee', 'cameras-pair2-7': 'no' };
    await world.post(told(said, ...BOTH));
    const of = { at: NOW_INSTANT, by: 'c1', lacks: [] };
    expect(attestedIn(world)).toEqual([
      { sessionId: 'pair1.1', pairId: 'pair1', mentorCame: true, menteeCame: true, camerasAsAgreed: true, ...of },
      { sessionId: 'pair2.7', pairId: 'pair2', mentorCame: false, menteeCame: true, camerasAsAgreed: false, ...of },
    ]);
    expect(wokenIn(world)).toEqual([wake('pair1.1'), wake('pair2.7')]);
    expect(world.task()).toMatchObject({ doneAt: NOW_INSTANT, outcome: 'attested' });
  });

  it('takes one press for all in which nobody was without the coordinator', async () => {
    const world = aDay();
    expect((await world.get()).body).toContain('All went as agreed');
    await world.post(told({ decision: 'all-clear' }, ...BOTH));
    expect(attestedIn(world)).toHaveLength(2);
    expect(world.task().doneAt).toBe(NOW_INSTANT);
  });

  it.each([
    ['somebody was without the coordinator', aLaterMeet(), aRecord('pair2.7', 78)],
    ['only one guest was seen', aLaterMeet({ attendance: aMeet().attendance?.slice(0, 2) }), aRecord('pair2.7')],
    ['Google told us nothing', aLaterMeet(), undefined],
  ])('leaves out of that press a Meet in which %s', async (_what, later, record) => {
    const world = aDay([aMeet(), later], [aRecord('pair1.1'), ...(record === undefined ? [] : [record])]);
    expect((await world.get()).body).toContain('One press says this of one Meet');
    await world.post(told({ decision: 'all-clear' }, ...BOTH));
    expect(attestedIn(world)).toMatchObject([{ sessionId: 'pair1.1' }]);
    expect(world.task().doneAt).toBeUndefined();
    const { body } = await world.get();
    expect(body).toContain('Isla');
    expect(body).not.toContain('Ailsa');
  });

  it('keeps those that are whole and asks again about the others only', async () => {
    const world = aDay();
    const { status, body } = await world.post(told({ ...ALL_WELL('pair1.1'), 'came-pair2-7': 'both' }, ...BOTH));
    expect(status).toBe(422);
    expect(body).toContain('href="#cameras-pair2-7"');
    expect(body).toMatch(/id="came-pair2-7"[^>]*checked/);
    expect(body).not.toContain('Ailsa');
    expect(attestedIn(world)).toMatchObject([{ sessionId: 'pair1.1' }]);
  });

  it('asks about a Meet that ended while it was being answered, and loses nothing', async () => {
    const world = aDay([aMeet()]);
    world.addMeet(aLaterMeet());
    const { location } = (await world.post(told(ALL_WELL('pair1.1'), 'pair1.1'))).headers ?? {};
    expect(location).toBe(`/t/${TOKEN}`);
    expect(attestedIn(world)).toMatchObject([{ sessionId: 'pair1.1' }]);
    expect(world.task().doneAt).toBeUndefined();
    await world.post(told(ALL_WELL('pair2.7'), 'pair2.7'));
    expect(attestedIn(world)).toHaveLength(2);
    expect(world.task().doneAt).toBe(NOW_INSTANT);
  });

  it('keeps the first word when the form is sent twice', async () => {
    const world = aDay([aMeet()]);
    await world.post(told(ALL_WELL('pair1.1'), 'pair1.1'));
    await world.post(told({ ...ALL_WELL('pair1.1'), 'came-pair1-1': 'neither' }, 'pair1.1'));
    expect(attestedIn(world)).toMatchObject([{ mentorCame: true, menteeCame: true }]);
  });
});

describe('what did not go as agreed', () => {
  it('keeps what the young person lacked for it, and lets them have it', async () => {
    const world = aDay([aMeet()]);
    const said = new URLSearchParams(told({ 'came-pair1-1': 'mentor', 'cameras-pair1-1': 'yes' }, 'pair1.1'));
    for (const lack of ['data', 'pony']) said.append('lacks-pair1-1', lack);
    await world.post(said.toString());
    expect(world.did).toContainEqual(['needSupplies', { pairId: 'pair1', lacks: ['data'], at: NOW_INSTANT }]);
    expect(attestedIn(world)).toMatchObject([{ menteeCame: false, lacks: ['data'] }]);
  });

  it('plans it once more at a time that was offered, and at no other', async () => {
    const day = NOW_INSTANT.slice(0, 10);
    const today = () => aDay([aMeet({ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T09:30:00.000Z` })]);
    const { body } = await today().get();
    expect([...body.matchAll(/<option value="(\d[^"]*)"/g)].map(([, time]) => time).at(-1)).toBe('15:30');
    for (const [again, effects] of [
      ['15:30', [['tryAgain', '15:30']]],
      ['23:00', []],
    ] as const) {
      const world = today();
      await world.post(told({ ...ALL_WELL('pair1.1'), 'again-pair1-1': again }, 'pair1.1'));
      expect(world.did.filter(([what]) => what === 'tryAgain')).toEqual(effects);
      const attested = world.did.find(([what]) => what === 'updateSession')?.[1];
      expect(attested).toMatchObject(again === '15:30' ? { attested: { brokeOff: true } } : {});
    }
  });

  it('needs words where somebody was without the coordinator for more than a minute', async () => {
    const world = aDay([aMeet()], [aRecord('pair1.1', 78)]);
    expect((await world.get()).body).toContain('somebody was there without you for 78 seconds');
    expect((await world.post(told(ALL_WELL('pair1.1'), 'pair1.1'))).status).toBe(422);
    expect((await world.post(told({ ...ALL_WELL('pair1.1'), 'gap-pair1-1': '  ' }, 'pair1.1'))).status).toBe(422);
    await world.post(told({ ...ALL_WELL('pair1.1'), 'gap-pair1-1': 'My line dropped' }, 'pair1.1'));
    expect(world.did).toContainEqual(['putText', { key: 'words/pair1/gap.pair1.1.txt', text: 'My line dropped' }]);
    expect(attestedIn(world)).toMatchObject([{ gapKey: 'words/pair1/gap.pair1.1.txt' }]);
    const story = await world.get({ params: { token: TOKEN, page: 'story' }, query: { meet: 'pair1.1' } });
    expect(story.body).toContain('My line dropped');
    expect(story.body).toContain('Morag told us who came');
  });

  it('needs none when the line had only dropped', async () => {
    const world = aDay([aMeet()], [aRecord('pair1.1', 40)]);
    expect((await world.get()).body).not.toContain('without you for');
    await world.post(told(ALL_WELL('pair1.1'), 'pair1.1'));
    expect(attestedIn(world)).toHaveLength(1);
  });
});
