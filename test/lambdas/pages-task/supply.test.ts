import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import type { Supply, SupplyStatus } from '../../../domain/concepts/supply.ts';
import { anAsk, aPair, aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const aSupply = (over: Partial<Supply> = {}): Supply => ({
  id: 'device.x',
  pairId: 'pair1',
  what: 'device',
  status: 'needed',
  opening: 1,
  openedAt: NOW_INSTANT,
  ...over,
});
const yes = (side: Choice['side']): Choice => ({
  side,
  personId: side,
  answer: 'yes',
  ways: ['messages', 'meet-video'],
  refused: [],
  times: ['tue-am'],
  at: NOW_INSTANT,
  route: 'page',
  round: 1,
});
const CHOICES: Choices = { mentor: yes('mentor'), mentee: yes('mentee') };

const aTaskFor = (status: SupplyStatus, over: Partial<Parameters<typeof aWorld>[0]> = {}) =>
  aWorld({
    task: aTask({ kind: 'supply', ref: 'pair1/device.x/1', side: 'mentee', hold: { token: 'T' } }),
    supplies: [aSupply({ status })],
    choices: CHOICES,
    ...over,
  });

describe('supply', () => {
  it('says what they need, and whom to bring it to', async () => {
    const { body } = await aTaskFor('needed').get();
    for (const words of ['They need a phone, tablet or computer.', 'Ailsa Reid', '07700 900222', 'They have it now'])
      expect(body).toContain(words);
    expect(body).not.toContain('Would they like another way?');
  });

  it('stays one task from getting it to trying it, and lets the plan go on when it works', async () => {
    const world = aTaskFor('needed');
    expect((await world.post('decision=supply')).headers?.location).toBe(`/t/${TOKEN}`);
    expect(world.task().doneAt).toBeUndefined();
    expect((await world.get()).body).toContain('Does it work?');
    await world.post('decision=work');
    expect(world.task().outcome).toBe('working');
    expect(world.did.at(-1)).toEqual(['succeedTask', { token: 'T', output: { outcome: 'look-again' } }]);
    expect(world.did.filter(([name]) => name === 'event').map(([, event]) => event)).toEqual([
      { kind: 'supply-supplied', by: 'c1' },
      { kind: 'supply-working', by: 'c1' },
      { kind: 'task-done', by: 'c1' },
    ]);
  });

  it('is needed again when it does not work', async () => {
    const world = aTaskFor('supplied');
    await world.post('decision=fail');
    expect((await world.get()).body).toContain('Please get it for them');
  });

  it.each<[SupplyStatus, string]>([
    ['needed', 'decision=other-way&ways=messages'],
    ['needed', 'decision=fail'],
    ['unavailable', 'decision=work'],
    ['needed', ''],
  ])('takes nothing but what is offered while it is %s: "%s"', async (status, form) => {
    const world = aTaskFor(status);
    expect((await world.post(form)).status).toBe(422);
    expect(world.did).toEqual([]);
  });
});

describe('what cannot be supplied', () => {
  it('leads to another way that does not rest on it, beside what the mentor said yes to', async () => {
    const world = aTaskFor('needed');
    await world.post('decision=give-up');
    const { body } = await world.get();
    expect(body).toContain('Would they like another way?');
    expect([...body.matchAll(/name="ways" type="checkbox" value="([\w-]+)"/g)].map(([, way]) => way)).toEqual([
      'messages',
    ]);
    expect(body).toContain('<li>Google Meet with video</li>');
  });

  it('changes what the young person wants, and ends the task', async () => {
    const world = aTaskFor('unavailable');
    await world.post('decision=other-way&ways=messages');
    expect(world.did[0]).toEqual([
      'changeMind',
      {
        pairId: 'pair1',
        side: 'mentee',
        answer: 'yes',
        ways: ['messages'],
        at: NOW_INSTANT,
        route: 'assisted',
        by: 'c1',
      },
    ]);
    expect(world.did[1]).toEqual(['moveSupply', 'choose-other-way']);
    expect((await world.get()).body).toContain('What they want now was recorded.');
  });

  it('answers the question that still waits, when they had not decided before', async () => {
    const world = aTaskFor('unavailable', { choices: {}, ask: anAsk() });
    await world.post('decision=other-way&ways=messages');
    expect(world.did[0]?.[1]).toMatchObject({
      askId: 'take-part.mentee.1',
      answer: { answer: 'yes', ways: ['messages'], by: 'c1' },
    });
  });

  it('ends with a no when they want no other way', async () => {
    const world = aTaskFor('unavailable');
    await world.post('decision=no');
    expect(world.did[0]?.[1]).toMatchObject({ side: 'mentee', answer: 'no', ways: [] });
    expect(world.did[1]).toEqual(['moveSupply', 'drop']);
    expect(world.task().outcome).toBe('no');
  });

  it('stays open while they have not decided', async () => {
    const world = aTaskFor('unavailable');
    await world.post('decision=not-yet');
    expect(world.did).toEqual([]);
  });

  it.each(['decision=other-way', 'decision=other-way&ways=meet-video'])(
    'needs a way that is offered: "%s"',
    async (form) => {
      const { status, body } = await aTaskFor('unavailable').post(form);
      expect(status).toBe(422);
      expect(body).toContain('Select at least one way that they want now');
    },
  );
});

describe('a need that turns up later', () => {
  const at = { params: { token: TOKEN, page: 'need' } };
  const done = aTask({ kind: 'question', ref: 'pair1/q', doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' });

  it.each([
    ['open', aTask({ kind: 'question', ref: 'pair1/q' })],
    ['done', done],
  ])('can be told at the foot of every task about the pair that is %s', async (_case, task) => {
    const world = aWorld({ task });
    expect((await world.get()).body).toContain(`href="/t/${TOKEN}/need"`);
    const posted = await world.post('lacks=device&lacks=data', at);
    expect(world.did).toEqual([['needSupplies', { pairId: 'pair1', lacks: ['device', 'data'], at: NOW_INSTANT }]]);
    expect(posted.headers?.location).toBe(`/t/${TOKEN}?noted=1`);
    expect((await world.get({ query: { noted: '1' } })).body).toContain('We opened a task for what is missing.');
  });

  it('is asked about before anything is opened', async () => {
    const world = aWorld({ task: done });
    const { status, body } = await world.post('lacks=pony', at);
    expect([status, world.did]).toEqual([422, []]);
    expect(body).toContain('Select what is missing');
  });

  it('is of no use once schools are back, nor where there is no pair', async () => {
    expect((await aWorld({ task: done, pair: aPair({ standing: 'returned' }) }).get()).body).not.toContain('/need');
    const { pairId: _none, ...ofNoPair } = done;
    expect((await aWorld({ task: ofNoPair }).get(at)).status).toBe(404);
  });
});
