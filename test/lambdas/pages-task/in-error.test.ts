import { describe, expect, it } from 'vitest';
import type { Choice } from '../../../domain/concepts/choice.ts';
import { aTask, aWorld, NOW_INSTANT } from './a-world.ts';

const PAGE = { params: { token: '0123456789abcdefghjkmnpqrs', page: 'in-error' } };
const parent: Choice = {
  side: 'parent',
  personId: 'p1',
  answer: 'yes',
  ways: ['messages'],
  refused: [],
  times: [],
  at: '2026-06-08T09:00:00.000Z',
  route: 'mail',
  round: 1,
};
const task = aTask({ kind: 'propose-plan', ref: 'pair1.1.1' });
const world = (over: Partial<Parameters<typeof aWorld>[0]> = {}) => aWorld({ task, choices: { parent }, ...over });
const WHICH = 'which=parent%402026-06-08T09%3A00%3A00.000Z';

describe('the page of an answer that was recorded in error', () => {
  it('is linked from every task about a pair, done or not', async () => {
    const open = aTask({ kind: 'pass-on', ref: 'pair1/x' });
    expect((await aWorld({ task: open }).get()).body).toContain('/in-error"');
    const done = { ...open, doneAt: NOW_INSTANT, doneBy: 'c1', outcome: 'done' };
    expect((await aWorld({ task: done }).get()).body).toContain('/in-error"');
  });

  it('lists the answers that stand, with nothing chosen', async () => {
    const { status, body } = await world().get(PAGE);
    expect(status).toBe(200);
    expect(body).toContain('Fiona Reid, parent or carer');
    expect(body).toContain('Yes to messages, passed on by the coordinator. Given on Monday 8 June at 10am, by mail');
    expect(body).not.toContain('checked');
  });

  it('says so when there is none', async () => {
    expect((await world({ choices: {} }).get(PAGE)).body).toContain('There is no answer that could be wrong.');
  });

  it('asks for both the answer and the reason', async () => {
    const here = world();
    const { status, body } = await here.post('', PAGE);
    expect(status).toBe(422);
    expect(body).toContain('Select the answer that is wrong');
    expect(body).toContain('Select what went wrong');
    expect(here.effects()).toEqual([]);
  });

  it('takes it back in the coordinator’s name, and leaves the task as it is', async () => {
    const here = world();
    const { status, headers } = await here.post(`${WHICH}&reason=misunderstood`, PAGE);
    expect([status, headers?.location]).toEqual([303, expect.stringMatching(/\/in-error\?said=invalidated$/)]);
    expect(here.did).toEqual([
      [
        'invalidateAnswer',
        { pairId: 'pair1', side: 'parent', given: parent.at, reason: 'misunderstood', by: 'c1', at: NOW_INSTANT },
      ],
    ]);
    expect(here.task().doneAt).toBeUndefined();
  });

  it('is not there below a task about no pair', async () => {
    const programme = aTask({ kind: 'programme', ref: 'x', pairId: undefined });
    expect((await aWorld({ task: programme }).get(PAGE)).status).toBe(404);
  });
});
