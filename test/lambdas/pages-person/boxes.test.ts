import { describe, expect, it } from 'vitest';
import type { LinkTarget } from '../../../domain/concepts/link.ts';
import { aDoor, aPair, leadsTo, TOKEN } from './a-door.ts';

const onceIn = (body: string): string => body.match(/name="once" value="([^"]+)"/)?.[1] ?? '';

describe('The two boxes', () => {
  it('ask first whom the worry is about, since that decides who reads it', async () => {
    const { body } = await aDoor().get('worried');
    expect(body.indexOf('name="about"')).toBeLessThan(body.indexOf('name="text"'));
    expect(body).not.toContain('checked');
  });

  it('take no word of anybody for whom it is about but those on the page', async () => {
    const door = aDoor();
    await door.post('worried', { text: 'Words.', about: 'everybody' });
    expect(door.done('raiseConcern')).toMatchObject([{ given: { about: 'unsaid' } }]);
  });

  it('put 999, Childline and the coordinator’s number before the worry', async () => {
    const { body } = await aDoor().get('worried');
    const main = body.slice(body.indexOf('<main'));
    const danger = main.indexOf(
      'In danger now? Call 999. Young people: Childline 0800 1111. Or phone your coordinator: 01382',
    );
    expect(danger).toBeGreaterThan(0);
    expect(danger).toBeLessThan(main.indexOf('<form'));
  });

  it('take a worry, with its urgency and name, once', async () => {
    const door = aDoor({ side: 'parent' });
    const once = onceIn((await door.get('worried')).body);
    const form = { once, about: 'coordinator', text: 'He was not himself.', name: 'Fiona', urgent: 'yes' };
    expect(leadsTo(await door.post('worried', form))).toBe('worried-sent');
    await door.post('worried', form);
    const given = {
      id: once,
      pairId: 'p1',
      side: 'parent',
      by: 'fiona',
      text: 'He was not himself.',
      name: 'Fiona',
      about: 'coordinator',
      urgent: true,
    };
    expect(door.done('raiseConcern')).toMatchObject([{ given }, { given }]);
    expect((await door.get('worried-sent')).body).toContain('Thank you for telling us');
  });

  it('take a question, which is not a worry', async () => {
    const door = aDoor();
    expect(leadsTo(await door.post('question', { text: 'Which app do I need?', once: '../../x' }))).toBe(
      'question-sent',
    );
    expect(door.acts).toEqual([
      {
        what: 'askQuestion',
        given: {
          id: expect.stringMatching(/^generated-/),
          pairId: 'p1',
          side: 'mentor',
          by: 'iain',
          text: 'Which app do I need?',
          at: '2026-05-05T09:00:00.000Z',
        },
      },
    ]);
    expect((await door.get('question-sent')).body).toContain('We have your question');
  });

  it('keep a text that is too long, and say so', async () => {
    const { status, body } = await aDoor().post('question', { text: 'a'.repeat(5001) });
    expect(status).toBe(422);
    expect(body).toContain('Your message must be 5000 characters or fewer');
    expect(body).toContain('a'.repeat(5001));
  });
});

describe('The two boxes, opened from a mail to a coordinator or about a session', () => {
  const task = { kind: 'task', taskId: 't1', personId: 'moira' } as const;
  const join = (as: 'mentor' | 'mentee' | 'coordinator', personId: string, pairId = 'p1'): LinkTarget => ({
    kind: 'join',
    pairId,
    sessionId: 'p1.1',
    personId,
    as,
  });

  it.each<[string, LinkTarget, string, { by: string; pairId?: string; side?: string }]>([
    ['the coordinator’s task', task, `/t/${TOKEN}`, { pairId: 'p1', by: 'moira' }],
    ['the manager’s page', { ...task, taskId: 'programme', personId: 'manager' }, `/t/${TOKEN}`, { by: 'manager' }],
    ['a mentor’s session link', join('mentor', 'iain'), `/join/${TOKEN}`, { pairId: 'p1', side: 'mentor', by: 'iain' }],
    ['a coordinator’s session link', join('coordinator', 'moira'), `/join/${TOKEN}`, { pairId: 'p1', by: 'moira' }],
  ])('take words from %s and lead back there', async (_link, target, home, given) => {
    const door = aDoor({ ask: undefined, target });
    for (const page of ['worried', 'question']) {
      expect((await door.get(page)).body).toContain(`<a href="${home}" class="govuk-back-link"`);
      expect(leadsTo(await door.post(page, { text: 'He was not himself.', once: 'once-0001' }))).toBe(`${page}-sent`);
      expect((await door.get(`${page}-sent`)).status).toBe(200);
    }
    const words = { id: 'once-0001', text: 'He was not himself.', at: '2026-05-05T09:00:00.000Z', ...given };
    expect(door.acts.map(({ given: words }) => words)).toEqual([{ ...words, about: 'unsaid', urgent: false }, words]);
  });

  it('are about the pair of the Meet from which a coordinator came, and of no other', async () => {
    for (const [meet, pairId] of [
      ['p1.1', 'p1'],
      ['p2.1', undefined],
    ] as const) {
      const door = aDoor({ ask: undefined, target: { ...task, taskId: 'day' } });
      const { body } = await door.get(`worried?meet=${meet}`);
      expect(body).toContain(`/worried?meet=${meet}"`);
      await door.post(`worried?meet=${meet}`, { text: 'She was not herself.' });
      expect(door.acts.map(({ given }) => given)).toEqual([expect.objectContaining({ pairId, by: 'moira' })]);
    }
  });

  it('say who reads them: nobody reads their own words', async () => {
    const staff = aDoor({ ask: undefined, target: task });
    expect((await staff.get('worried')).body).toContain('The Mentor Services Manager reads this');
    expect((await staff.get('question-sent')).body).toContain('The Mentor Services Manager will answer');
    expect((await aDoor().get('worried')).body).toContain(
      'If it is about someone else, your school coordinator reads this first.',
    );
  });

  it('stop nothing where there is no pair, and say nothing of it', async () => {
    const door = aDoor({ ask: undefined, target: { ...task, taskId: 'programme', personId: 'manager' } });
    expect((await door.get('worried-sent')).body).not.toContain('Online mentoring stops');
  });

  it.each<[string, LinkTarget, string]>([
    ['a task that is gone', { ...task, taskId: 'gone' }, 'worried'],
    ['a session of a pair that is gone', join('mentor', 'iain', 'p2'), 'worried'],
    ['a task', task, ''],
    ['a task', task, 'decide'],
    ['a session', join('mentor', 'iain'), 'change'],
  ])('are all that the link of %s opens here: "%s" "%s"', async (_link, target, page) => {
    const { status, body } = await aDoor({ ask: undefined, target, pair: aPair() }).get(page);
    expect(status).toBe(404);
    expect(body).toMatch(/This link (does not work|opens another page)/);
  });
});
