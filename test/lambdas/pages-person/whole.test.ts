import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../../domain/concepts/pair.ts';
import { makeSessions } from '../../../lambdas/adapters/sessions.ts';
import { withActs } from '../../../lambdas/pages-person/acts.ts';
import { makePagesPerson } from '../../../lambdas/pages-person/pages-person.tsx';
import { firstAskIdOf } from '../../../lambdas/shared/asks/ask-id.ts';
import { anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { type Form, toForm } from './a-door.ts';

/** The pages over the real adapters and the acts that mails and tasks share. */
describe('The pages and the table', () => {
  let world: AskingWorld;
  let open: ReturnType<typeof makePagesPerson>;
  let number = 0;
  let id = '';
  beforeAll(async () => {
    world = await anAskingWorld();
    const deps = { ...world.deps, sessions: makeSessions(world.deps.table) };
    open = makePagesPerson(withActs(deps, () => `generated-${number}`));
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    world.told.length = 0;
    await world.enrol(id);
    await world.deps.pairs.holdPair(id, { token: `pair-${id}`, key: 1, where: 'contact' });
  });

  const linkFor = async (side: Side) => {
    const askId = firstAskIdOf(side, 1);
    const kind = side === 'parent' ? 'consent' : 'take-part';
    await world.deps.asks.openAsk(anAsk({ id: askId, pairId: id, kind, side, personId: `${id}-${side}` }));
    await world.deps.asks.holdAsk(id, askId, { token: `ask-${id}`, key: 1 });
    const times = { at: '2026-05-04T09:00:00.000Z', expiresAt: '2027-05-04T09:00:00.000Z' };
    return await world.deps.links.mintLink({ kind: 'ask', pairId: id, askId, personId: `${id}-${side}`, side }, times);
  };

  const send = async (token: string, pages: [page: string, form: Form][]): Promise<string | undefined> => {
    let location: string | undefined;
    for (const [page, form] of pages) {
      const path = `/a/${token}/${page}`;
      const request = {
        method: 'POST' as const,
        path,
        params: { token, page },
        query: {},
        cookies: { mark: 'a-browser' },
      };
      const answer = await open({ ...request, form: toForm(form) });
      location = answer.headers?.location;
    }
    return location;
  };

  it('carry a parent’s yes to the choice, the evidence, the workflow and the receipt, once', async () => {
    const token = await linkFor('parent');
    const path: [string, Form][] = [
      ['who', { name: 'Fiona Reid', relationship: 'carer', may: 'yes' }],
      ['decide', { decision: 'yes' }],
      ['ways', { ways: ['messages'] }],
      ['check', {}],
      ['check', {}],
    ];
    expect(await send(token, path)).toBe(`/a/${token}/done`);
    expect((await world.deps.choices.getChoices(id)).parent).toMatchObject({ answer: 'yes', ways: ['messages'] });
    const [consent, ...more] = await world.deps.consents.listConsents(id);
    expect(more).toEqual([]);
    expect(consent).toMatchObject({ decision: 'given', ways: ['messages'], route: 'page' });
    expect(consent).toMatchObject({ relationship: 'carer', mayDecide: 'page' });
    expect(await world.rawMails.getText(consent?.shown.at(-1)?.key ?? '')).toContain('Your name: Fiona Reid');
    expect(world.told).toEqual([{ token: `ask-${id}`, output: { askId: 'consent.parent.1' } }]);
    expect(world.mailsTo(`${id}-parent`, 'receipt.')).toHaveLength(1);
  });

  it('carry a change of mind to the workflow at once', async () => {
    const token = await linkFor('mentor');
    await send(token, [
      ['decide', { decision: 'yes' }],
      ['ways', { ways: ['messages'] }],
      ['guidelines', { accept: 'yes' }],
      ['check', {}],
      ['change', { decision: 'stop' }],
      ['change-check', {}],
      ['change-check', {}],
    ]);
    expect(world.told).toEqual([
      { token: `ask-${id}`, output: { askId: 'take-part.mentor.1' } },
      { token: `pair-${id}`, error: 'withdrawn' },
    ]);
    expect((await world.deps.choices.getChoices(id)).mentor?.answer).toBe('no');
  });

  it('phone somebody who is not sure, and remind them no more', async () => {
    const token = await linkFor('mentor');
    await send(token, [
      ['decide', { decision: 'unsure' }],
      ['check', {}],
      ['check', {}],
    ]);
    expect((await world.deps.asks.getAsk(id, 'take-part.mentor.1'))?.unsureAt).toBeDefined();
    expect(world.mailsTo(`${id}-coordinator`, 'task.call-person')).toHaveLength(1);
  });

  it('open a task to phone a parent who changes their mind and is not sure they may', async () => {
    const token = await linkFor('parent');
    await send(token, [
      ['who', { name: 'Fiona Reid', relationship: 'carer', may: 'yes' }],
      ['decide', { decision: 'no' }],
      ['check', {}],
      ['change', { decision: 'yes' }],
      ['change-who', { name: 'Fiona Reid', relationship: 'other', may: 'unsure' }],
    ]);
    expect(world.mailsTo(`${id}-coordinator`, 'task.call-person')).toHaveLength(1);
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
  });

  it('tell the coordinator once that a link was not for who opened it, answer nothing and remind no more', async () => {
    const token = await linkFor('parent');
    const told: [string, Form] = ['not-for-me', { told: 'yes' }];
    expect(await send(token, [told, told])).toBe(`/a/${token}/thanks`);
    const ask = await world.deps.asks.getAsk(id, 'consent.parent.1');
    expect(ask).toMatchObject({ callTaskAt: expect.any(String) });
    expect(ask?.answer).toBeUndefined();
    expect(world.mailsTo(`${id}-coordinator`, 'task.wrong-person')).toHaveLength(1);
    expect(world.mailsTo(`${id}-parent`)).toEqual([]);
  });

  it('hold contact for a worry and show its words to the coordinator only', async () => {
    const token = await linkFor('mentee');
    const worry: [string, Form] = ['worried', { once: 'once-abcdef', about: 'other', text: 'I do not feel safe.' }];
    expect(await send(token, [worry, worry])).toBe(`/a/${token}/worried-sent`);
    expect(world.told).toEqual([{ token: `pair-${id}`, error: 'concern-raised' }]);
    const task = await world.deps.tasks.getTask(`concern.${id}/once-abcdef`);
    expect(await world.rawMails.getText(task?.evidenceKey ?? '')).toContain('I do not feel safe.');
    expect(world.mailsTo(`${id}-coordinator`, 'task.concern')).toHaveLength(1);
  });
});
