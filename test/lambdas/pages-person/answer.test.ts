import { describe, expect, it } from 'vitest';
import type { Side } from '../../../domain/concepts/pair.ts';
import { aDoor, askOf, asOwner, type Filled, fill, leadsTo } from './a-door.ts';
import { MENTEE_YES, MENTOR_YES, PARENT_NO, PARENT_YES, WHO } from './paths.ts';

const AT = '2026-05-05T09:00:00.000Z';
const PLAN = {
  pairId: 'p1',
  round: 1,
  ways: ['meet-video' as const],
  slot: { way: 'meet-video' as const, weekday: 2, time: '11:00', minutes: 30 },
  every: 2 as const,
  startsOn: '2026-05-12',
  status: 'proposed' as const,
  proposedBy: 'moira',
  proposedAt: AT,
};
const PLAN_ASK = askOf('mentor', { id: 'plan.mentor.1.1', kind: 'plan', ways: ['meet-video'] });

describe('An answer by page', () => {
  it.each<{ who: string; side: Side; pages: Filled[]; answer: unknown }>([
    {
      who: 'a mentor who takes part',
      side: 'mentor',
      pages: MENTOR_YES,
      answer: {
        answer: 'yes',
        ways: ['messages', 'meet-video'],
        times: ['mon-am', 'thu-pm'],
        every: 2,
        at: AT,
        route: 'page',
      },
    },
    {
      who: 'a mentor who only wants messages is not asked for times',
      side: 'mentor',
      pages: [
        { page: 'decide', form: { decision: 'yes' } },
        { page: 'ways', form: { ways: ['messages'] } },
        { page: 'guidelines', form: { accept: 'yes' } },
      ],
      answer: { answer: 'yes', ways: ['messages'], times: [], at: AT, route: 'page' },
    },
    {
      who: 'a mentor who waits',
      side: 'mentor',
      pages: [{ page: 'decide', form: { decision: 'wait' } }],
      answer: { answer: 'wait', ways: [], times: [], at: AT, route: 'page' },
    },
    {
      who: 'a mentee who does not want to',
      side: 'mentee',
      pages: [{ page: 'decide', form: { decision: 'no' } }],
      answer: { answer: 'no', ways: [], times: [], at: AT, route: 'page' },
    },
    {
      who: 'a mentee who says when it suits, and what they lack',
      side: 'mentee',
      pages: MENTEE_YES,
      answer: { answer: 'yes', ways: ['meet-video'], times: ['tue-am'], every: 1, lacks: ['device'], at: AT },
    },
    {
      who: 'a parent who agrees to one way',
      side: 'parent',
      pages: PARENT_YES,
      answer: { answer: 'yes', ways: ['messages'], times: [], at: AT, route: 'page' },
    },
    {
      who: 'a parent who does not agree',
      side: 'parent',
      pages: PARENT_NO,
      answer: { answer: 'no', ways: [], times: [], at: AT, route: 'page' },
    },
  ])('$who', async ({ side, pages, answer }) => {
    const door = aDoor({ side });
    expect(await fill(door, pages)).toBe('check');
    expect((await door.get('check')).status).toBe(200);
    expect(leadsTo(await door.post('check'))).toBe('done');
    expect(door.done('recordAnswer').map(({ given }) => given)).toMatchObject([{ pairId: 'p1', answer }]);
    expect((await door.get('done')).body).toContain('We have your answer');
  });

  it.each([
    { decision: 'yes', says: 'the plan suits you' },
    { decision: 'changes', says: 'asked us to change the plan' },
  ])('to a plan is sent at once: $decision', async ({ decision, says }) => {
    const door = await asOwner(aDoor({ ask: PLAN_ASK, plan: PLAN }));
    expect((await door.get('decide')).body).toContain('Google Meet with video, every 2 weeks, on a Tuesday at 11am.');
    expect(leadsTo(await door.post('decide', { decision }))).toBe('done');
    expect(door.done('recordAnswer')).toMatchObject([
      { given: { answer: { answer: decision, ways: ['meet-video'] } } },
    ]);
    expect((await door.get('done')).body).toContain(says);
  });

  it('of a parent keeps the words that were shown and who answered', async () => {
    const door = aDoor({ side: 'parent' });
    await fill(door, PARENT_YES);
    await door.post('check');
    const [words] = door.done('keepWords');
    expect(words?.given).toEqual([
      expect.stringMatching(/^words\/p1\//),
      expect.stringMatching(/Yes, I agree[\s\S]*Your name: Fiona Reid[\s\S]*Ways to keep in touch: Messages/),
    ]);
  });

  it('is recorded once when it is sent twice', async () => {
    const door = aDoor();
    await fill(door, MENTOR_YES);
    await Promise.all([door.post('check'), door.post('check')]);
    expect(leadsTo(await door.post('check'))).toBe('done');
    const sent = door.done('recordAnswer').map(({ given }) => given);
    expect(new Set(sent.map((given) => JSON.stringify(given))).size).toBe(1);
    expect(leadsTo(await door.post('ways', { ways: ['meet-chat'] }))).toBe('done');
  });

  it('is passed on when the date has passed', async () => {
    const door = aDoor({ ask: askOf('mentor', { closedAt: AT, closedAs: 'no-response' }) });
    const home = await door.get();
    expect(home.status).toBe(410);
    expect(home.body).toContain('Answer now');
    await fill(door, [{ page: 'decide', form: { decision: 'wait' } }]);
    expect(leadsTo(await door.post('check'))).toBe('late');
    expect((await door.get('late')).body).toContain('We passed your answer on');
  });

  it('is not needed any more when the question is settled', async () => {
    const door = aDoor({ ask: askOf('mentor', { closedAt: AT, closedAs: 'settled' }) });
    expect((await door.get()).body).not.toContain('Answer now');
    expect(leadsTo(await door.post('decide', { decision: 'yes' }))).toBe('');
    expect(door.acts).toEqual([]);
  });
});

describe('Somebody who is not sure', () => {
  it.each<{ who: string; side: Side; pages: Filled[]; page: string }>([
    {
      who: 'a mentor',
      side: 'mentor',
      pages: [{ page: 'decide', form: { decision: 'unsure' } }],
      page: 'check',
    },
    {
      who: 'a parent who may not decide',
      side: 'parent',
      pages: [],
      page: 'who',
    },
  ])('is phoned, and nothing is recorded: $who', async ({ side, pages, page }) => {
    const door = aDoor({ side });
    await fill(door, pages);
    const form = { ...WHO.form, may: 'unsure' };
    expect(leadsTo(await door.post(page, page === 'who' ? form : {}))).toBe('call');
    expect(door.done('callBack')).toMatchObject([{ given: { pairId: 'p1', side, askId: door.world.ask?.id } }]);
    expect(door.done('recordAnswer')).toEqual([]);
    expect((await door.get('call')).body).toContain('We will contact you');
    expect((await door.get()).status).toBe(200);
  });
});
