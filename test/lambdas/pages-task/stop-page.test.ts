import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import { aPair, aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const given = (side: Choice['side'], personId: string, over: Partial<Choice> = {}): Choice => ({
  side,
  personId,
  answer: 'yes',
  ways: ['messages'],
  refused: [],
  times: [],
  at: '2026-06-01T09:00:00.000Z',
  route: 'page',
  round: 1,
  ...over,
});
const ALL: Choices = { mentor: given('mentor', 'm1'), mentee: given('mentee', 'y1'), parent: given('parent', 'p1') };

const aStop = (over: Partial<Parameters<typeof aWorld>[0]> = {}) =>
  aWorld({ task: aTask({ kind: 'question', ref: 'pair1/q1' }), choices: ALL, ...over });
const PAGE = { params: { token: TOKEN, page: 'stop' } };

describe('the page for a no that somebody told the coordinator', () => {
  it('is below every task about a pair, open or done, until the schools are back', async () => {
    for (const task of [{}, { doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' }])
      expect((await aStop({ task: aTask({ kind: 'question', ref: 'pair1/q1', ...task }) }).get()).body).toContain(
        `href="/t/${TOKEN}/stop">Someone wants to stop</a>`,
      );
    expect((await aStop({ pair: aPair({ standing: 'returned' }) }).get()).body).not.toContain('/stop"');
  });

  it('offers all who take part or wait, with nothing chosen, and asks for no reason', async () => {
    const choices = { ...ALL, mentor: given('mentor', 'm1', { answer: 'wait' }) };
    const { body } = await aStop({ choices }).get(PAGE);
    for (const name of ['Donald Kerr', 'Ailsa Reid', 'Fiona Reid']) expect(body).toContain(name);
    expect(body).not.toMatch(/ checked|<textarea/);
    const { body: left } = await aStop({ choices: { ...ALL, mentee: given('mentee', 'y1', { answer: 'no' }) } }).get(
      PAGE,
    );
    expect(left).not.toContain('value="mentee"');
  });

  it('takes a parent’s no as evidence of how they told it, and says so', async () => {
    const world = aStop();
    const said = await world.post('who=parent&means=phone', PAGE);
    expect(said.headers?.location).toBe(`/t/${TOKEN}?stopped=1`);
    const key = `words/pair1/change.parent/${NOW_INSTANT}.txt`;
    const [kept, changed] = world.did;
    expect(kept).toEqual([
      'putText',
      { key, text: expect.stringMatching(/Answer: no[\s\S]*How: by phone[\s\S]*By: /) },
    ]);
    expect(changed).toEqual([
      'changeMind',
      {
        pairId: 'pair1',
        side: 'parent',
        answer: 'no',
        ways: [],
        at: NOW_INSTANT,
        route: 'assisted',
        by: 'c1',
        evidence: { means: 'phone', shown: [{ what: 'script', key, wordsVersion: 'stop.en.1' }] },
      },
    ]);
    expect((await world.get({ query: { stopped: '1' } })).body).toContain('All contact of this pair stops.');
  });

  it.each(['mentor', 'mentee'])('takes that of a %s too', async (side) => {
    const world = aStop();
    await world.post(`who=${side}&means=in-person`, PAGE);
    expect(world.did).toEqual([['changeMind', expect.objectContaining({ side, answer: 'no', by: 'c1' })]]);
  });

  it.each([
    ['', ['who', 'means']],
    ['who=nobody&means=phone', ['who']],
    ['who=parent&means=mail', ['means']],
  ])('records nothing from %j', async (form, fields) => {
    const world = aStop();
    const { status, body } = await world.post(form, PAGE);
    expect([status, world.did]).toEqual([422, []]);
    expect([...body.matchAll(/<a href="#(\w+)">/g)].map(([, field]) => field)).toEqual(fields);
  });
});
