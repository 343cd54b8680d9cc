import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAsks } from '../../lambdas/adapters/asks.ts';
import { type ATable, aTable } from '../a-table.ts';
import { anAnswer, anAsk } from '../an-ask.ts';

describe('asks', () => {
  let world: ATable;
  let number = 0;
  let asks: ReturnType<typeof makeAsks>;
  let pairId: string;
  const id = 'consent.parent.1';

  beforeAll(async () => {
    world = await aTable();
    asks = makeAsks(world.table);
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    pairId = `p${number}`;
    await asks.openAsk(anAsk({ id, pairId }));
  });

  it('opens a question once', async () => {
    const again = await asks.openAsk(anAsk({ id, pairId, reminders: 2 }));
    expect(again).toMatchObject({ opened: false, ask: { reminders: 0 } });
  });

  it('lets the first answer win', async () => {
    const first = await asks.answerAsk({ pairId, askId: id }, anAnswer({ answer: 'no' }));
    const second = await asks.answerAsk({ pairId, askId: id }, anAnswer({ answer: 'yes' }));
    expect([first?.first, second?.first]).toEqual([true, false]);
    expect(second?.ask.answer?.answer).toBe('no');
  });

  it('takes no answer when it is closed, and is not closed when it is answered', async () => {
    await asks.closeAsk(pairId, id, { at: '2026-05-18T09:00:00.000Z', as: 'no-response' });
    expect(await asks.answerAsk({ pairId, askId: id }, anAnswer())).toMatchObject({ first: false });
    const other = 'take-part.mentor.1';
    await asks.openAsk(anAsk({ id: other, pairId }));
    await asks.answerAsk({ pairId, askId: other }, anAnswer());
    expect(await asks.closeAsk(pairId, other, { at: '2026-05-18T09:00:00.000Z', as: 'settled' })).toBeUndefined();
  });

  it('shows an answer to who sets the token and the token to who answers', async () => {
    await asks.holdAsk(pairId, id, { token: 'first', key: 1 });
    expect((await asks.answerAsk({ pairId, askId: id }, anAnswer()))?.ask.hold?.token).toBe('first');
    expect((await asks.holdAsk(pairId, id, { token: 'second', key: 1 }))?.answer?.answer).toBe('yes');
  });

  it('keeps the token of a later generation', async () => {
    await asks.holdAsk(pairId, id, { token: 'later', key: 2 });
    expect(await asks.holdAsk(pairId, id, { token: 'earlier', key: 1 })).toBeUndefined();
    expect((await asks.getAsk(pairId, id))?.hold?.token).toBe('later');
  });

  it('lists an answer as untold until it is told', async () => {
    await asks.answerAsk({ pairId, askId: id }, anAnswer());
    const untold = async () =>
      (await world.table.queryWork({ work: 'untold' })).filter((item) => item.pairId === pairId);
    expect(await untold()).toHaveLength(1);
    await asks.markTold(pairId, id);
    expect(await untold()).toEqual([]);
  });

  it('takes a mark off again', async () => {
    await asks.markAsk(pairId, id, { heldAt: '2026-05-05T09:00:00.000Z' });
    expect((await asks.markAsk(pairId, id, { heldAt: undefined }))?.heldAt).toBeUndefined();
  });

  it('counts one reminder once', async () => {
    expect((await asks.countReminder(pairId, id, 1))?.reminders).toBe(1);
    expect(await asks.countReminder(pairId, id, 1)).toBeUndefined();
  });

  it('opens a closed question again as it stood, or afresh, but never an answered one', async () => {
    await asks.countReminder(pairId, id, 1);
    await asks.closeAsk(pairId, id, { at: '2026-05-18T09:00:00.000Z', as: 'settled' });
    const resumed = await asks.resumeAsk(pairId, id);
    expect([resumed?.closedAt, resumed?.reminders, resumed?.opening]).toEqual([undefined, 1, 1]);
    const afresh = await asks.reopenAsk(anAsk({ id, pairId, ways: ['messages'] }), 2);
    expect(afresh).toMatchObject({ opening: 2, reminders: 0, ways: ['messages'] });
    expect(await asks.reopenAsk(anAsk({ id, pairId }), 2)).toBeUndefined();
    await asks.answerAsk({ pairId, askId: id }, anAnswer());
    expect(await asks.reopenAsk(anAsk({ id, pairId }), 3)).toBeUndefined();
  });
});
