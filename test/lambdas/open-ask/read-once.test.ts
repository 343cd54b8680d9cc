import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import { makeOpenAsk, type OpenAskDeps } from '../../../lambdas/open-ask/open-ask.ts';
import { writeLetter } from '../../../lambdas/shared/letters/write-letter.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const ASK = 'take-part.mentor.1';

let world: AskingWorld;
beforeAll(async () => {
  world = await anAskingWorld();
});
afterAll(async () => await world.stop());

const openMentor = async (pairId: string, deps: OpenAskDeps = world.deps) =>
  await makeOpenAsk(deps)({ pairId, kind: 'take-part', side: 'mentor' });

it('lists the letters of somebody twice: before their own is claimed, and after it', async () => {
  await world.enrol('twice');
  let lists = 0;
  const listLetters = async (personId: string) => {
    lists += 1;
    return await world.deps.letters.listLetters(personId);
  };
  await openMentor('twice', { ...world.deps, letters: { ...world.deps.letters, listLetters } });
  expect(world.mailsTo('twice-mentor')).toHaveLength(1);
  expect(lists).toBe(2);
});

it('writes no second letter on one day on the word of letters that were read before the first', async () => {
  await world.enrol('stale');
  const person = await world.deps.people.getPerson('stale-mentor');
  await openMentor('stale');
  const wrote = await writeLetter({ person, letters: [] }, { pairId: 'stale', party: 'mentor' }, world.deps);
  expect(wrote.outcome).toBe('later');
  expect(world.mailsTo('stale-mentor')).toHaveLength(1);
});

it('asks nobody who answered while another machine put the question afresh', async () => {
  await world.enrol('afresh');
  await openMentor('afresh');
  await world.deps.asks.closeAsk('afresh', ASK, { at: '2026-05-05T09:00:00.000Z', as: 'settled' });
  world.clock.now = TUESDAY.plus({ days: 63 });
  const reopenAsk: OpenAskDeps['asks']['reopenAsk'] = async (fresh, opening) => {
    await world.deps.asks.reopenAsk(fresh, opening);
    const answer: Answer = { answer: 'no', ways: [], times: [], at: fresh.openedAt, route: 'page' };
    await world.deps.asks.answerAsk({ pairId: 'afresh', askId: ASK }, answer);
    return undefined;
  };
  const stand = await openMentor('afresh', { ...world.deps, asks: { ...world.deps.asks, reopenAsk } });
  expect(stand).toMatchObject({ due: 'answered', outcome: 'no' });
  expect(world.mailsTo('afresh-mentor')).toHaveLength(1);
});
