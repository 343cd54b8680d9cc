import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../views/pages/html-faults.ts';
import { aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const WORDS = `Dear Ailsa Reid,

Schools are closed just now. Would you like to keep in touch with your mentor,
Donald?

- You can send messages.

Tell us what you would like here:
https://mentoring.example.org/a/0123456789abcdefghjkmnpqrs
`;

const ON_PAPER = { ref: 'pair1/take-part.mentee.1', side: 'mentee', evidenceKey: 'w' } as const;
const at = (page: string, query = {}) => ({ params: { token: TOKEN, page }, query });
const aLetterWorld = (fields: Partial<Parameters<typeof aTask>[0]> = {}) =>
  aWorld({ task: aTask({ kind: 'pass-on', ...ON_PAPER, ...fields }), words: { w: WORDS } });

describe('a letter', () => {
  it.each(['ask-person', 'pass-on'] as const)('can be printed of the words of the task %s', async (kind) => {
    const world = aLetterWorld({ kind });
    expect((await world.get()).body).toContain(`href="/t/${TOKEN}/letter"`);
    const { status, body } = await world.get(at('letter'));
    expect(status).toBe(200);
    expect(await htmlFaults(body)).toEqual([]);
    for (const words of ['Ailsa Reid', 'Morag Bell', 'Grove Academy', '01382 000000', '07700 900000', '18001'])
      expect(body.slice(body.indexOf('<article'), body.indexOf('</article>'))).toContain(words);
    expect(body).toContain('keep in touch with your mentor, Donald?');
    expect(body).toContain('Tuesday 9 June');
  });

  it('has room for an address that is sent nowhere, and no name in its title', async () => {
    const { body } = await aLetterWorld().get(at('letter'));
    expect(body).not.toMatch(/<form|<textarea[^>]* name=/);
    expect(body.match(/<title>.*<\/title>/)?.[0]).not.toMatch(/Ailsa|Reid/);
  });

  it('can have large letters', async () => {
    const { body } = await aLetterWorld().get(at('letter', { large: 'yes' }));
    expect(body).toContain('app-letter--large');
  });

  it('can be printed again once the task is done', async () => {
    const world = aLetterWorld({ doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' });
    expect((await world.get(at('letter'))).body).toContain('Dear Ailsa Reid,');
  });

  it.each(['concern', 'question', 'tell-in-person'] as const)('is not made of the words of %s', async (kind) => {
    expect((await aLetterWorld({ kind }).get(at('letter'))).status).toBe(404);
  });

  it('changes nothing by being opened', async () => {
    const world = aLetterWorld();
    await world.get(at('letter'));
    expect(world.did).toEqual([]);
  });
});
