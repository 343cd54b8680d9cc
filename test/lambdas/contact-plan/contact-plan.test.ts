import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import { makeProposePlan } from '../../../lambdas/propose-plan/propose-plan.ts';
import { makeSendPlan } from '../../../lambdas/send-plan/send-plan.ts';
import { makeWeighPlan } from '../../../lambdas/weigh-plan/weigh-plan.ts';
import { type ATable, aTable } from '../../a-table.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AWorld, aPlan, aWorld } from '../a-session-world.ts';

let store: ATable;
beforeAll(async () => {
  store = await aTable();
});
afterAll(async () => await store.stop());

const DONE = { by: 'c', at: '2026-03-02T10:00:00.000Z', outcome: 'proposed' };

const propose = async (world: AWorld, over: { round?: number; generation?: number; token?: string } = {}) =>
  await makeProposePlan(world.deps)({ pairId: world.pairId, round: 1, generation: 1, token: 'plan', ...over });

const answerPlan = async (
  world: AWorld,
  side: 'mentor' | 'mentee',
  { round = 1, ...answer }: Partial<Answer> & { round?: number },
) => {
  const id = `plan.${side}.1.${round}`;
  await world.deps.asks.openAsk(
    anAsk({ id, pairId: world.pairId, kind: 'plan', side, personId: `${world.pairId}-${side}` }),
  );
  await world.deps.asks.answerAsk({ pairId: world.pairId, askId: id }, anAnswer(answer));
};

const putPlan = async (world: AWorld, over: Partial<Plan>) => await world.deps.plans.putPlan(aPlan(world.pairId, over));

const standing = async (world: AWorld) => (await world.deps.pairs.getPair(world.pairId)).standing;

describe('asking the coordinator for a plan', () => {
  it('opens one task and waits', async () => {
    const world = await aWorld(store.table, { pair: { standing: 'asking' } });
    await propose(world);
    await propose(world, { token: 'again' });
    expect(await world.tasks()).toMatchObject([
      { kind: 'propose-plan', ref: `${world.pairId}.1.1`, hold: { token: 'again' } },
    ]);
    expect(world.told).toEqual([]);
    expect(await standing(world)).toBe('planning');
  });

  it('goes on at once when it was proposed before', async () => {
    const world = await aWorld(store.table);
    await propose(world);
    await putPlan(world, { status: 'proposed' });
    await world.deps.tasks.completeTask(`propose-plan.${world.pairId}.1.1`, DONE);
    await propose(world, { token: 'again' });
    expect(world.told).toEqual([{ token: 'again', output: { outcome: 'proposed', round: 1 } }]);
  });

  it('opens another when the first was overtaken without a plan', async () => {
    const world = await aWorld(store.table);
    await propose(world);
    await world.deps.tasks.completeTask(`propose-plan.${world.pairId}.1.1`, { ...DONE, outcome: 'overtaken' });
    await propose(world);
    expect(await world.tasks()).toMatchObject([{ ref: `${world.pairId}.101.1` }]);
    expect(world.told).toEqual([]);
  });

  it.each<[string, Partial<Plan>]>([
    ['has ended', { status: 'ended' }],
    [
      'needs a way that is no longer open',
      { ways: ['meet-chat'], slot: { way: 'meet-chat', weekday: 2, time: '11:00', minutes: 30 } },
    ],
  ])('starts afresh when the plan %s', async (_why, plan) => {
    const world = await aWorld(store.table);
    await putPlan(world, { round: 2, ...plan });
    await propose(world);
    expect(await world.tasks()).toMatchObject([{ ref: `${world.pairId}.101.1` }]);
  });

  it('starts afresh after a no to the plan', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, { status: 'proposed' });
    await answerPlan(world, 'mentee', { answer: 'no' });
    await propose(world);
    expect(await world.tasks()).toMatchObject([{ ref: `${world.pairId}.101.1` }]);
  });

  it('does nothing in an older generation', async () => {
    const world = await aWorld(store.table, { pair: { generation: 2 } });
    await propose(world);
    expect(await world.tasks()).toEqual([]);
  });
});

describe('weighing what both say to it', () => {
  const weigh = async (world: AWorld, round = 1) => await makeWeighPlan(world.deps)({ pairId: world.pairId, round });

  it('agrees it with both yeses, and contact begins', async () => {
    const world = await aWorld(store.table, { pair: { standing: 'planning' } });
    await putPlan(world, { status: 'proposed', round: 101 });
    for (const side of ['mentor', 'mentee'] as const) await answerPlan(world, side, { round: 101 });
    expect(await weigh(world, 101)).toEqual({ outcome: 'agreed', round: 101, waitSeconds: 0 });
    expect((await world.deps.plans.getPlan(world.pairId))?.status).toBe('agreed');
    expect(await standing(world)).toBe('active');
  });

  it('does not bring a paused pair back', async () => {
    const world = await aWorld(store.table, { pair: { standing: 'paused' } });
    await putPlan(world, { status: 'proposed' });
    for (const side of ['mentor', 'mentee'] as const) await answerPlan(world, side, {});
    await weigh(world);
    expect(await standing(world)).toBe('paused');
  });

  it('takes one yes and one silence for no agreement', async () => {
    const world = await aWorld(store.table, { pair: { standing: 'planning' } });
    await putPlan(world, { status: 'proposed' });
    await answerPlan(world, 'mentor', {});
    expect((await weigh(world)).outcome).toBe('no-response');
    expect((await world.deps.plans.getPlan(world.pairId))?.status).toBe('proposed');
  });

  it.each([
    [101, { outcome: 'changes', round: 102, waitSeconds: 0 }],
    [103, { outcome: 'stuck', round: 103, waitSeconds: 0 }],
  ])('counts the tries of this series: round %i', async (round, expected) => {
    const world = await aWorld(store.table);
    await putPlan(world, { status: 'proposed', round });
    await answerPlan(world, 'mentor', { round });
    await answerPlan(world, 'mentee', { round, answer: 'changes' });
    expect(await weigh(world, round)).toEqual(expected);
  });
});

describe('sending the agreed plan', () => {
  const send = async (world: AWorld) => await makeSendPlan(world.deps)({ pairId: world.pairId });

  it('writes to mentor, mentee and parent, once', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    expect(await send(world)).toEqual({ outcome: 'sent', waitSeconds: 0 });
    await send(world);
    const plans = world.mails.filter(({ text }) => text.includes('on a Tuesday at 11am'));
    expect(plans.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee', 'parent']);
  });

  it('says once how to get ready for Google Meet, in the same mail, to mentor and mentee, and offers to try it', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    await send(world);
    await putPlan(world, { round: 2, proposedAt: '2026-03-20T09:00:00.000Z' });
    await send(world);
    const setUps = world.mails.filter(({ text }) => text.includes('get ready for Google Meet'));
    expect(setUps.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee']);
    expect(setUps.map(({ subject }) => subject)).toEqual([
      'Your plan with Ailsa is agreed',
      'Your plan with Donald is agreed',
    ]);
    expect(setUps[0]?.text.replace(/\s+/g, ' ')).toContain('try-out of five minutes');
  });

  it('says once how to write to each other, in a letter whose reply is a message, when they share messages', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    await send(world);
    await send(world);
    const mails = world.mails.filter(({ subject }) => subject === 'You can now send messages');
    expect(mails.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee']);
    const text = mails[0]?.text.replace(/\s+/g, ' ');
    expect(text).toContain('Your coordinator reads every message first.');
    expect(text).toContain('Just reply to this email, or write here:');
    expect(text).toContain('call 999. Young people can call Childline');
    const link = await world.deps.links.readLink(mails[0]?.replyToken ?? '');
    expect(link?.target).toMatchObject({ kind: 'relay', side: 'mentor' });
  });

  it('says how to write with the plan to somebody without mail', async () => {
    const world = await aWorld(store.table, { people: [{ role: 'mentee', route: 'phone' }] });
    await putPlan(world, {});
    await send(world);
    const [words = ''] = [...world.texts].filter(([key]) => key.includes('plan-agreed.mentee')).map(([, text]) => text);
    expect(words.replace(/\s+/g, ' ')).toContain(
      'Tell your coordinator your message by phone, or text it to 07700 900000.',
    );
  });

  it('says nothing of writing for a plan without messages', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, { ways: ['meet-video'] });
    await send(world);
    expect(world.mails.filter(({ subject }) => subject.includes('messages'))).toEqual([]);
  });

  it('says how to get ready with the plan to somebody without mail, however often it is tried', async () => {
    const world = await aWorld(store.table, { people: [{ role: 'mentee', route: 'phone' }] });
    await putPlan(world, {});
    await send(world);
    await send(world);
    const [words = ''] = [...world.texts].filter(([key]) => key.includes('plan-agreed.mentee')).map(([, text]) => text);
    expect(words).toContain('How to get ready for Google Meet');
    expect((await world.tasks()).filter(({ kind }) => kind === 'pass-on')).toHaveLength(1);
  });

  it('says nothing about Google Meet for a plan of messages only', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, { ways: ['messages'], slot: undefined });
    await send(world);
    expect(world.mails.filter(({ text }) => text.includes('get ready'))).toEqual([]);
  });

  it('waits while a reply that may be a no is looked at, and goes out once after the look', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    const doubt = { taskId: 'check-reply.p/consent.parent.1/m1', at: '2026-03-02T09:00:00.000Z' };
    await world.deps.concerns.appendDoubt(world.pairId, doubt);
    expect([await send(world), world.mails]).toEqual([{ outcome: 'held', waitSeconds: 3600 }, []]);
    await world.deps.concerns.settleDoubt(world.pairId, { ...doubt, by: 'c' });
    expect(await send(world)).toEqual({ outcome: 'sent', waitSeconds: 0 });
    expect(world.mails.filter(({ text }) => text.includes('on a Tuesday at 11am'))).toHaveLength(3);
  });

  it('holds the mails that are left when such a reply comes between two of them', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    const doubt = { taskId: 'check-reply.p/consent.parent.1/m2', at: '2026-03-02T10:00:00.000Z' };
    const { send: post } = world.deps.mailer;
    world.deps.mailer.send = async (mail) => {
      await world.deps.concerns.appendDoubt(world.pairId, doubt);
      return await post(mail);
    };
    expect(await send(world)).toMatchObject({ outcome: 'held' });
    expect(world.mails).toHaveLength(1);
    await world.deps.concerns.settleDoubt(world.pairId, { ...doubt, by: 'c' });
    await send(world);
    const told = world.mails.filter(({ text }) => text.includes('on a Tuesday at 11am'));
    expect(told.map(({ to }) => to.email.split('@')[0])).toEqual(['mentor', 'mentee', 'parent']);
  });

  it('writes to nobody when the plan has ended', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, { status: 'ended' });
    expect(await send(world)).toEqual({ outcome: 'ended', waitSeconds: 0 });
    expect(world.mails).toEqual([]);
  });

  it('stops between two mails when the pair pauses', async () => {
    const world = await aWorld(store.table);
    await putPlan(world, {});
    const { send: post } = world.deps.mailer;
    world.deps.mailer.send = async (mail) => {
      await world.deps.pairs.setStanding(world.pairId, { standing: 'paused', at: '2026-03-02T10:00:00.000Z' });
      return await post(mail);
    };
    expect(await send(world)).toEqual({ outcome: 'ended', waitSeconds: 0 });
    expect(world.mails).toHaveLength(1);
  });
});
