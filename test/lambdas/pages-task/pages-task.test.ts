import { describe, expect, it } from 'vitest';
import { anAsk, aTask, aWorld, NOW_INSTANT, OLD_TOKEN, PARENT_TOKEN } from './a-world.ts';

const question = () => aWorld({ task: aTask({ kind: 'question', ref: 'pair1/q1' }) });

describe('the task door', () => {
  it.each([
    ['unknown', 'unknown', 'This link does not work', 404],
    ['whose time is up', OLD_TOKEN, 'This link is too old', 410],
    ['of a parent', PARENT_TOKEN, 'This link opens another page', 404],
  ])('has a kind page for each link that opens nothing: %s', async (_what, token, title, status) => {
    const answer = await question().get({ params: { token } });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(`<h1 class="govuk-heading-l">${title}</h1>`);
    expect(answer.body).toContain('01382 000000');
    expect(answer.body).not.toMatch(/Ailsa|Donald|Reid|DM-0012/);
  });

  it('answers an unknown page of a task with 404', async () => {
    expect((await question().get({ params: { token: '0123456789abcdefghjkmnpqrs', page: 'other' } })).status).toBe(404);
  });

  it.each(['GET', 'HEAD'] as const)('changes nothing on a %s', async (method) => {
    const world = question();
    await world.get({ method });
    await world.get({ method });
    expect(world.did).toEqual([]);
    expect(world.task().doneAt).toBeUndefined();
  });

  it.each([
    ['2026-06-12T16:00:00.000Z', 'Please do this by Friday 12 June at 5pm.'],
    ['2026-06-08T16:00:00.000Z', 'This was due by Monday 8 June at 5pm. Please do it now.'],
  ])('says by when a task is to be done, and of a late one that it is: due %s', async (dueAt, words) => {
    const { body } = await aWorld({ task: aTask({ kind: 'question', ref: 'pair1/q1', dueAt }) }).get();
    expect(body).toContain(words);
  });

  it('says who did a finished task, and when', async () => {
    const world = question();
    const posted = await world.post('decision=done');
    expect(posted).toMatchObject({ status: 303, headers: { location: '/t/0123456789abcdefghjkmnpqrs' } });
    const { body } = await world.get();
    expect(body).toContain('Done by Morag Bell on Tuesday 9 June at 10am');
  });

  it('counts a form that is sent twice once', async () => {
    const world = question();
    await world.post('decision=done');
    await world.post('decision=done');
    expect(world.effects()).toEqual(['event']);
    expect(world.task()).toMatchObject({ doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' });
  });

  it('names no child in the title or the address', async () => {
    const world = aWorld({
      task: aTask({ kind: 'ask-person', ref: 'pair1/take-part.mentee.1', side: 'mentee' }),
      ask: anAsk(),
    });
    const { body } = await world.get();
    expect(body.match(/<title>.*<\/title>/)?.[0]).not.toMatch(/Ailsa|Reid/);
  });

  it('tells of a task that a workflow ended by itself', async () => {
    const task = aTask({ kind: 'question', ref: 'q', doneAt: NOW_INSTANT, doneBy: 'workflow', outcome: 'overtaken' });
    const { body } = await aWorld({ task }).get();
    expect(body).toContain('Done by the system');
    expect(body).toContain('It was not needed any more.');
  });
});
