import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Evidence } from '../../../domain/concepts/consent.ts';
import type { Side } from '../../../domain/concepts/pair.ts';
import { firstAskIdOf } from '../../../lambdas/shared/asks/ask-id.ts';
import { changeMind } from '../../../lambdas/shared/asks/change-mind.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';

const AT = '2026-05-05T09:00:00.000Z';
const LATER = '2026-05-06T09:00:00.000Z';
const NOW = { version: 1, at: AT };

describe('what an answer stands on', () => {
  let world: AskingWorld;
  let pairs = 0;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());

  interface Given {
    answer: Partial<Answer>;
    evidence?: Evidence;
    birthMonth?: string;
  }

  /** Asked by a mail that held version 1, and answered so. */
  const answered = async (side: Side, { answer, evidence, birthMonth = '2012-05' }: Given) => {
    pairs += 1;
    const pairId = `p${pairs}`;
    await world.enrol(pairId, { mentee: { birthMonth } });
    const id = firstAskIdOf(side, 1);
    const kind = side === 'parent' ? 'consent' : 'take-part';
    await world.deps.asks.openAsk(anAsk({ id, pairId, kind, side, personId: `${pairId}-${side}` }));
    await world.deps.asks.markAsk(pairId, id, { guidelinesVersion: 1 });
    await recordAnswer({ pairId, askId: id, answer: anAnswer({ at: AT, ...answer }), evidence }, world.deps);
    return { pairId, choice: async () => (await world.deps.choices.getChoices(pairId))[side] };
  };
  const readAloud = { route: 'assisted', by: 'p1-coordinator' } as const;

  it.each<[Side, string, Given, unknown]>([
    ['mentor', 'on our page', { answer: {} }, { ...NOW, how: 'page' }],
    ['parent', 'in our mail', { answer: { route: 'mail' } }, { ...NOW, how: 'mail' }],
    [
      'parent',
      'in the mail of a reply that somebody read',
      { answer: readAloud, evidence: { means: 'mail' } },
      { ...NOW, how: 'mail' },
    ],
    [
      'mentee',
      'read aloud by the coordinator',
      { answer: readAloud },
      { ...NOW, how: 'read-aloud', by: 'p1-coordinator' },
    ],
  ])('the guidelines that a %s accepted: %s', async (side, _how, given, guidelines) => {
    const { choice } = await answered(side, given);
    expect((await choice())?.guidelines).toEqual(guidelines);
  });

  it('goes into the evidence of a consent', async () => {
    const { pairId } = await answered('parent', { answer: { route: 'mail' } });
    expect((await world.deps.consents.listConsents(pairId))[0]?.guidelines).toEqual({ ...NOW, how: 'mail' });
  });

  it.each([
    ['2012-05', 'own-right'],
    ['2018-05', 'with-parent'],
  ])('a young person born in %s: %s', async (birthMonth, capacity) => {
    const { choice } = await answered('mentee', { answer: readAloud, birthMonth });
    expect((await choice())?.capacity).toBe(capacity);
  });

  it('stays on record through a change of ways that shows no guidelines', async () => {
    const { pairId, choice } = await answered('mentor', { answer: {} });
    const change = { pairId, side: 'mentor', answer: 'yes', at: LATER, route: 'page' } as const;
    await changeMind({ ...change, ways: ['messages'], asked: ['messages', 'meet-video'] }, world.deps);
    expect(await choice()).toMatchObject({ at: LATER, guidelines: { ...NOW, how: 'page' } });
  });
});
