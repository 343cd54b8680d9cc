import { describe, expect, it } from 'vitest';
import { aDoor, leadsTo } from './a-door.ts';

const onceIn = (body: string): string => body.match(/name="once" value="([^"]+)"/)?.[1] ?? '';

describe('The two boxes', () => {
  it('put 999 and Childline before the worry', async () => {
    const { body } = await aDoor().get('worried');
    const main = body.slice(body.indexOf('<main'));
    expect(main.indexOf('In danger now? Call 999. Young people: Childline 0800 1111.')).toBeLessThan(
      main.indexOf('<form'),
    );
  });

  it('take a worry, with its urgency and name, once', async () => {
    const door = aDoor({ side: 'parent' });
    const once = onceIn((await door.get('worried')).body);
    const form = { once, text: 'He was not himself.', name: 'Fiona', urgent: 'yes' };
    expect(leadsTo(await door.post('worried', form))).toBe('worried-sent');
    await door.post('worried', form);
    const given = { id: once, pairId: 'p1', side: 'parent', text: 'He was not himself.', name: 'Fiona', urgent: true };
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
          id: 'generated-1',
          pairId: 'p1',
          side: 'mentor',
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
