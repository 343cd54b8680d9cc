import { describe, expect, it } from 'vitest';
import { aChoice, aDoor, aPair, askOf, LINK_MADE, OLD_TOKEN, TOKEN, WITHDRAWN_TOKEN, type World } from './a-door.ts';

const EVERY_PAGE = [
  '',
  'who',
  'decide',
  'ways',
  'times',
  'guidelines',
  'check',
  'done',
  'call',
  'late',
  'not-for-me',
  'thanks',
  'change',
  'change-who',
  'change-ways',
  'change-check',
  'changed',
  'worried',
  'worried-sent',
  'question',
  'question-sent',
  'constructor',
  'no-such-page',
];

const TASK_LINK = { kind: 'task', taskId: 't1', personId: 'moira' } as const;

/** A coordinator found that somebody else had answered. */
const TAKEN_BACK = askOf('parent', {
  voided: { reason: 'somebody-else', by: 'moira', at: '2026-05-05T08:00:00.000Z' },
  closedAt: '2026-05-05T08:00:00.000Z',
  closedAs: 'settled',
});

describe('A link', () => {
  it.each<[what: string, title: string, status: number, world: Partial<World> & { path?: string }]>([
    ['unknown', 'This link does not work', 404, { path: '/a/00000000000000000000000000' }],
    ['malformed', 'This link does not work', 404, { path: '/a/%3Cscript%3E' }],
    ['of a pair that is gone', 'This link does not work', 404, { pair: aPair({ id: 'p2' }) }],
    [
      'of a question that is gone',
      'This link does not work',
      404,
      { target: { kind: 'ask', pairId: 'p1', askId: 'gone', personId: 'x', side: 'parent' as const } },
    ],
    ['of a task', 'This link opens another page', 404, { target: TASK_LINK }],
    ['whose time is up', 'This link is too old', 410, { path: `/a/${OLD_TOKEN}/decide` }],
    ['taken back', 'This link is not in use any more', 410, { path: `/a/${WITHDRAWN_TOKEN}` }],
    ['by which somebody else answered', 'This link is not in use any more', 410, { side: 'parent', ask: TAKEN_BACK }],
  ])('that is %s gets a page of its own, which names nobody: %s', async (_what, title, expected, world) => {
    const { path = `/a/${TOKEN}`, ...over } = world;
    const { status, body } = await aDoor(over).get(path);
    expect(status).toBe(expected);
    expect(body).toContain(`<h1 class="govuk-heading-l">${title}</h1>`);
    for (const words of ['01382 000000', '07700 900000', '18001 01382 000000']) expect(body).toContain(words);
    expect(body).not.toMatch(/Ailsa|Iain|Fiona|Moira/);
  });

  const PLAN = askOf('mentor', { id: 'plan.mentor.1.1', kind: 'plan' });
  const TO_THEM = { pairId: 'p1', personId: 'iain', side: 'mentor' } as const;
  const ACTIVE = { pair: aPair({ standing: 'active' }), choices: { mentor: aChoice('mentor') } };

  it.each<[what: string, world: Partial<World>]>([
    ['a question', {}],
    ['a plan', { ...ACTIVE, ask: PLAN }],
    ['their own page', { ...ACTIVE, ask: undefined }],
    ['their messages', { ...ACTIVE, ask: undefined, target: { kind: 'relay', mailKey: 'message.m1', ...TO_THEM } }],
  ])('that was mailed to an address of before opens no page and takes nothing: %s', async (_what, over) => {
    const door = aDoor({ ...over, linksFrom: LINK_MADE });
    for (const page of [...EVERY_PAGE, 'message', 'message-check'].filter((each) => !/worried|question/.test(each))) {
      for (const answer of [await door.get(page), await door.post(page, { answer: 'yes', text: 'Hello', name: 'X' })]) {
        expect([page, answer.status]).toEqual([page, 410]);
        expect(answer.body).not.toMatch(/Ailsa|Iain|Fiona|Moira/);
      }
    }
    expect(door.acts).toEqual([]);
  });

  it('that was mailed to an address of before still takes a worry', async () => {
    const door = aDoor({ linksFrom: LINK_MADE });
    await door.post('worried', { about: 'other', text: 'I am worried.' });
    expect(door.done('raiseConcern')).toHaveLength(1);
  });

  it('of a task leads to the page that it was made for', async () => {
    expect((await aDoor({ target: TASK_LINK }).get()).body).toContain(`href="/t/${TOKEN}"`);
  });

  it('that is none at all gets a page that says so', async () => {
    const request = { method: 'GET' as const, path: '/nowhere', params: {}, query: {}, cookies: {} };
    const { status, body } = await aDoor().open({ ...request, form: new URLSearchParams() });
    expect(status).toBe(404);
    expect(body).toContain('Page not found');
    expect(body).toContain('18001 01382 000000');
  });

  it.each(['constructor', 'no-such-page', 'changes'])('to a page that does not exist says so: %s', async (page) => {
    const { status, body } = await aDoor({ choices: { mentor: aChoice('mentor') } }).get(page);
    expect(status).toBe(404);
    expect(body).toContain('Page not found');
  });

  it.each(['mentor', 'mentee', 'parent'] as const)('opened twice changes nothing on any page: %s', async (side) => {
    for (const ask of [askOf(side), undefined]) {
      const door = aDoor({ side, ask, choices: { [side]: aChoice(side) } });
      for (const page of EVERY_PAGE) {
        await door.head(page);
        expect((await door.get(page)).body).not.toMatch(/ checked[ />]/);
      }
      expect(door.acts).toEqual([]);
    }
  });

  it.each([
    { side: 'mentor' as const, pages: ['', 'decide', 'worried', 'question'] },
    { side: 'mentee' as const, pages: ['', 'decide', 'worried', 'question'] },
    { side: 'parent' as const, pages: ['', 'who', 'decide', 'worried', 'question'] },
  ])('of a $side shows no name of a child before they have said who they are', async ({ side, pages }) => {
    const door = aDoor({ side });
    for (const page of pages) expect((await door.get(page)).body).not.toMatch(/Ailsa|Reid/);
  });

  it('never puts a name into a title or an address', async () => {
    const door = aDoor({ side: 'parent' });
    await door.post('who', { name: 'Fiona Reid', relationship: 'parent', may: 'yes' });
    const { body } = await door.get('decide');
    expect(body).toContain('Ailsa');
    expect(body.match(/<title>.*<\/title>/)?.[0]).not.toMatch(/Ailsa|Iain|Fiona/);
    expect([...body.matchAll(/(?:href|action)="([^"]*)"/g)].join(' ')).not.toMatch(/Ailsa|Iain|Fiona/);
  });
});
