import { describe, expect, it } from 'vitest';
import type { Side } from '../../../domain/concepts/pair.ts';
import { anAnswer } from '../../an-ask.ts';
import { aChoice, aDoor, aPair, askOf, type Filled, leadsTo, TOKEN, type World } from './a-door.ts';
import { PLAN, planAsk } from './every-page.ts';
import { MENTEE_YES, MENTOR_YES, PARENT_YES, WHO } from './paths.ts';

const everybody = { mentor: aChoice('mentor'), mentee: aChoice('mentee'), parent: aChoice('parent') };

const CHANGES: Filled[] = [
  { page: 'whose', form: { whose: 'mine' } },
  { page: 'change', form: { decision: 'yes' } },
  { page: 'change-who', form: WHO.form },
  { page: 'change-ways', form: { ways: ['messages'] } },
];

const CHANGE: Partial<World> = { ask: undefined, choices: everybody };

describe('What somebody typed and did not send', () => {
  it.each<[what: string, world: Partial<World> & { side: Side }, path: Filled[]]>([
    ['a mentor', { side: 'mentor' }, MENTOR_YES],
    ['a mentee', { side: 'mentee' }, MENTEE_YES],
    ['a parent', { side: 'parent' }, PARENT_YES],
    ['a parent who changes their mind', { side: 'parent', ...CHANGE }, CHANGES],
  ])('is not shown to who opens the link next, in another browser: %s', async (_what, world, path) => {
    const door = aDoor(world);
    for (const { page, form } of path) await door.post(page, form);
    const another = door.inBrowser();
    for (const { page } of [...path, { page: 'check' }, { page: 'change-check' }]) {
      const { body } = await another.get(page);
      expect(body).not.toMatch(/ checked[ />]/);
      expect(body).not.toMatch(/Fiona|Ailsa/);
      expect(body).not.toContain('Send your answer');
    }
  });

  it('is not sent by who opens the link next', async () => {
    const door = aDoor({ side: 'parent' });
    for (const { page, form } of PARENT_YES) await door.post(page, form);
    await door.inBrowser().post('check');
    expect(door.done('recordAnswer')).toEqual([]);
  });

  it('does not mix with what another person types at the same time', async () => {
    const door = aDoor({ side: 'parent' });
    const another = door.inBrowser();
    for (const { page, form } of PARENT_YES) await door.post(page, form);
    await another.post('who', { name: 'Somebody Else', relationship: 'carer', may: 'yes' });
    await another.post('decide', { decision: 'no' });
    expect((await door.get('check')).body).toContain('Fiona Reid');
    const other = (await another.get('check')).body;
    expect(other).toContain('Somebody Else');
    expect(other).not.toContain('Fiona');
  });

  it('is there for the same browser when it opens the link again', async () => {
    const door = aDoor({ side: 'parent' });
    for (const { page, form } of PARENT_YES) await door.post(page, form);
    await door.get();
    expect((await door.get('who')).body).toContain('value="Fiona Reid"');
    expect((await door.get('check')).body).toContain('Yes, I agree');
  });
});

describe('A browser that keeps no cookies', () => {
  it('carries its mark in addresses, from the first form to the confirmation', async () => {
    const door = aDoor({ side: 'parent' });
    const { get, post } = door.inBrowser({ keepsCookies: false });
    let next = 'who';
    for (const { form } of [...PARENT_YES, { form: {} }]) next = leadsTo(await post(next, form));
    expect(next).toMatch(/^done\?mark=[\w-]+$/);
    expect((await get(next)).body).toContain('We have your answer');
    expect(door.done('recordAnswer')).toHaveLength(1);
  });

  it('has no mark in any address as long as a cookie is kept', async () => {
    const door = aDoor({ side: 'parent' });
    for (const { page, form } of PARENT_YES) {
      expect((await door.post(page, form)).headers?.location).not.toContain('mark');
      expect((await door.get(page)).body).not.toContain('mark=');
    }
  });

  it('gives nobody its mark who keeps cookies: what they type is their own', async () => {
    const door = aDoor({ side: 'parent' });
    const without = door.inBrowser({ keepsCookies: false });
    const passedOn = leadsTo(await without.post('who', WHO.form));
    const another = door.inBrowser();
    await another.get(passedOn);
    await another.post(passedOn.replace('decide', 'who'), { name: 'Else', relationship: 'carer', may: 'yes' });
    expect((await without.get(passedOn.replace('decide', 'who'))).body).toContain('value="Fiona Reid"');
  });
});

describe('A parent’s answer', () => {
  const answered: Partial<World> = {
    side: 'parent',
    ask: { ...askOf('parent'), answer: anAnswer() },
    choices: everybody,
  };

  it.each(['', 'done', 'changed', 'change', 'change-who', 'change-ways', 'change-check'])(
    'is shown in another browser only to who says that the link is theirs: %s',
    async (page) => {
      const door = aDoor(answered);
      const { status, body } = await door.get(page);
      expect(status).toBe(200);
      expect(body).toContain('Was this link sent to you?');
      expect(body).not.toMatch(/Messages|You said|Your answer is|Ailsa|Iain/);
      expect(leadsTo(await door.post(page, { decision: 'stop' }))).toBe(page);
      expect(door.acts).toEqual([]);
    },
  );

  it.each([
    ['', '', 'Where things stand'],
    ['change', 'change', 'Stop'],
    ['done', 'done', 'You said yes.'],
    ['//elsewhere.example', '', 'Where things stand'],
  ])('is shown to who says so, at the page that was asked for: %s', async (to, page, words) => {
    const door = aDoor(answered);
    expect(leadsTo(await door.post(`whose?to=${encodeURIComponent(to)}`, { whose: 'mine' }))).toBe(page);
    expect((await door.get(page)).body).toContain(words);
    expect((await door.inBrowser().get(page)).body).not.toContain(words);
  });

  it('is shown at once to who has just given it', async () => {
    const door = aDoor({ side: 'parent' });
    for (const { page, form } of [...PARENT_YES, { page: 'check', form: {} }]) await door.post(page, form);
    expect((await door.get('done')).body).toContain('You said yes.');
  });

  it('has a page that asks whose it is only behind a form', async () => {
    const door = aDoor(answered);
    expect(leadsTo(await door.get('whose'))).toBe('');
    expect(leadsTo(await door.post('whose'))).toBe('');
    expect((await door.get()).body).toContain('Was this link sent to you?');
  });
});

describe('What shows something about a child', () => {
  const plan: Partial<World> = { ask: planAsk, plan: PLAN };
  const messages: Partial<World> = { ask: undefined, choices: everybody };
  it.each<[what: string, world: Partial<World>, page: string, words: string]>([
    ['a plan to a mentor', { ...plan, side: 'mentor' }, 'decide', 'Ailsa'],
    ['a plan to a young person', { ...plan, side: 'mentee' }, 'decide', '30 minutes'],
    ['a mentor’s messages', { ...messages, side: 'mentor' }, 'messages', 'Write a message'],
    ['a page to write to a young person', { ...messages, side: 'mentor' }, 'write', 'Ailsa'],
    ['a page to write to a mentor', { ...messages, side: 'mentee' }, 'write', 'Iain'],
  ])('is shown only to who says that the link is theirs: %s', async (_what, world, page, words) => {
    const door = aDoor(world);
    const { body } = await door.get(page);
    expect(body).toContain('Was this link sent to you?');
    expect(body).not.toMatch(/Ailsa|Iain|Tuesday|30 minutes|Write a message/);
    expect(leadsTo(await door.post(page, { decision: 'yes', text: 'Hello' }))).toBe(page);
    expect(door.acts).toEqual([]);
    expect(leadsTo(await door.post(`whose?to=${page}`, { whose: 'mine' }))).toBe(page);
    expect((await door.get(page)).body).toContain(words);
    expect((await door.inBrowser().get(page)).body).not.toContain(words);
  });

  it.each(['mentor', 'mentee'] as const)('is on no other page of a link: %s', async (side) => {
    for (const world of [{ side }, { ...plan, side }, { ...messages, side, pair: aPair({ standing: 'active' }) }])
      for (const page of ['', 'decide', 'done', 'change', 'message-sent', 'worried', 'question'])
        expect((await aDoor(world).get(page)).body).not.toMatch(/Ailsa|Reid|Iain/);
  });
});

describe('Somebody whom our mail was not for', () => {
  it.each<[page: string, world: Partial<World>]>([
    ['', { side: 'mentor' }],
    ['', { side: 'parent' }],
    ['who', { side: 'parent' }],
    ['', { side: 'parent', ask: undefined, choices: everybody }],
  ])('finds a way to say so on the first page and where we ask who it is: "%s" %#', async (page, world) => {
    const { body } = await aDoor(world).get(page);
    expect(body).toContain(`href="/a/${TOKEN}/not-for-me">This is not for me</a>`);
  });

  it.each(['mentor', 'parent'] as const)('is thanked, and nothing counts as an answer: %s', async (side) => {
    const door = aDoor({ side });
    expect((await door.get('not-for-me')).body).not.toMatch(/Ailsa|Fiona|Iain/);
    expect(door.acts).toEqual([]);
    expect(leadsTo(await door.post('not-for-me', { told: 'yes' }))).toBe('thanks');
    expect((await door.get('thanks')).body).toContain('Thank you, we will check this');
    expect(door.acts).toEqual([{ what: 'notForThem', given: { pairId: 'p1', side, askId: door.world.ask?.id } }]);
  });
});
