import { describe, expect, it } from 'vitest';
import { aChoice, aDoor, aPair, askOf, OLD_TOKEN, TOKEN, type World } from './a-door.ts';

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

describe('A link', () => {
  it.each<[string, Partial<World> & { path?: string }]>([
    ['unknown', { path: '/a/00000000000000000000000000' }],
    ['malformed', { path: '/a/%3Cscript%3E' }],
    ['of a task', { target: { kind: 'task', taskId: 't', personId: 'moira' } }],
    ['of a pair that is gone', { pair: aPair({ id: 'p2' }) }],
    [
      'of a question that is gone',
      { target: { kind: 'ask', pairId: 'p1', askId: 'gone', personId: 'x', side: 'parent' as const } },
    ],
  ])('that is %s gets a page of its own, which names nobody', async (_what, { path = `/a/${TOKEN}`, ...world }) => {
    const { status, body } = await aDoor(world).get(path);
    expect(status).toBe(404);
    expect(body).toContain('This link does not work');
    expect(body).toContain('01382 000000');
    expect(body).not.toMatch(/Ailsa|Iain|Fiona|Moira/);
  });

  it('whose time is up says so, on a page of its own that names nobody', async () => {
    const { status, body } = await aDoor().get(`/a/${OLD_TOKEN}/decide`);
    expect(status).toBe(410);
    expect(body).toContain('<h1 class="govuk-heading-l">This link is too old</h1>');
    expect(body).toContain('01382 000000');
    expect(body).not.toMatch(/Ailsa|Iain|Fiona|Moira/);
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
        await door.get(page);
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
