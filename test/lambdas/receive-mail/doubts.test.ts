import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDeliverMessage } from '../../../lambdas/deliver-message/deliver-message.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { makeSendNews } from '../../../lambdas/send-news/send-news.ts';
import { weighPassingOn } from '../../../lambdas/shared/messages/message-standing.ts';
import { takeMessage } from '../../../lambdas/shared/messages/take-message.ts';
import { toInstant } from '../../../lambdas/shared/moment.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { finishDeps } from '../message-relay/a-run.ts';
import type { AMail, AReceipt } from './a-received-mail.ts';
import { anAskedParent } from './an-asked-parent.ts';

const ASK = 'consent.parent.1';
const DOUBT: AMail = { text: 'I am not sure that I want this any more' };
const DOUBTFUL: [string, AMail, Partial<AReceipt>][] = [
  ['that may be a no', DOUBT, {}],
  ['that is a no from another address', { from: 'gran@example.org', text: 'NO' }, {}],
  ['that is a no without proof', { text: 'NO' }, { verdicts: { dmarc: 'FAIL' } }],
];

describe('after a yes, a later reply', () => {
  let world: AskingWorld;
  let parent: Awaited<ReturnType<typeof anAskedParent>>;
  let number = 0;
  let id: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    parent = await anAskedParent(world, id);
    await world.deps.choices.putChoice(id, aChoice(id, 'mentor', { ways: ['messages', 'meet-chat'] }));
    await parent.reply({ text: 'YES' }, { messageId: `yes${id}` });
  });

  const later = '2026-05-06T10:00:00.000Z';
  const doubt = async (mail: AMail = DOUBT, receipt: Partial<AReceipt> = {}) =>
    await parent.reply(mail, { messageId: `doubt${id}`, timestamp: later, ...receipt });
  const look = async (message = `doubt${id}`) => {
    const task = await world.deps.tasks.getTask(`check-reply.${id}/${ASK}/${message}`);
    if (task === undefined) throw new Error('no task to check the reply');
    const at = toInstant(world.clock.now);
    await finishTask(task, { by: `${id}-coordinator`, at, outcome: 'leave' }, finishDeps(world));
  };
  const standing = async () => [await world.deps.concerns.standOf(id), await weighPassingOn(id, world.deps)];
  const answer = async () => (await world.deps.choices.getChoice(id, 'parent'))?.answer;

  it.each(DOUBTFUL)(
    '%s lets contact rest until a person has looked, and changes nothing else',
    async (_, ...written) => {
      const before = world.mails.length;
      expect(await standing()).toEqual(['none', 'yes']);
      await doubt(...written);
      expect(await standing()).toEqual(['doubted', 'held']);
      expect([await answer(), await world.deps.signals.pendingSignals(id)]).toEqual(['yes', []]);
      expect((await world.deps.consents.listConsents(id)).map(({ decision }) => decision)).toEqual(['given']);
      expect(world.mails.slice(before).map(({ to }) => to.email)).toEqual([`${id}-coordinator@example.org`]);
      const { dueAt } = (await world.deps.tasks.getTask(`check-reply.${id}/${ASK}/doubt${id}`)) ?? {};
      expect(dueAt).toBe('2026-05-06T14:00:00.000Z');
      await look();
      expect([...(await standing()), await answer()]).toEqual(['none', 'yes', 'yes']);
    },
  );

  it('that only asks something, or a stranger’s yes, lets nothing rest', async () => {
    await doubt({ text: 'Who is the coordinator?' });
    await doubt({ from: 'gran@example.org', text: 'YES' }, { messageId: `gran${id}` });
    expect(await standing()).toEqual(['none', 'yes']);
  });

  it('is one of two: contact rests until both were looked at', async () => {
    await doubt();
    await doubt({ text: 'Please stop??' }, { messageId: `second${id}` });
    await look();
    expect(await standing()).toEqual(['doubted', 'held']);
    await look(`second${id}`);
    expect(await standing()).toEqual(['none', 'yes']);
  });

  it('that may be a no holds a message that was allowed, and news; both go out after the look', async () => {
    await takeMessage(
      {
        id: 'message-1',
        pairId: id,
        from: 'mentor',
        by: `${id}-mentor`,
        route: 'page',
        text: 'Hello',
        hadFiles: false,
      },
      world.deps,
    );
    await world.deps.messages.moveMessage({ pairId: id, id: 'message-1' }, 'allow', {});
    const news = { id: 'n', pairId: id, kind: 'stopped', to: ['mentor'], silent: [], asksMentee: false } as const;
    await world.deps.news.putNews({ ...news, to: ['mentor'], silent: [], at: later });
    const deliver = async () => await makeDeliverMessage(world.deps)({ pairId: id, messageId: 'message-1' });
    const tell = async () => await makeSendNews(world.deps)({ pairId: id, newsId: 'n' });
    await doubt();
    expect(await deliver()).toEqual({ outcome: 'held', sendAt: '2026-05-06T11:00:00.000Z' });
    await world.deps.pairs.setStanding(id, { standing: 'paused', pauseReason: 'withdrawn', at: later });
    expect(await tell()).toMatchObject({ outcome: 'held' });
    expect(world.mailsTo(`${id}-mentor`)).toEqual([]);
    await look();
    expect(await tell()).toEqual({ outcome: 'sent' });
    await world.deps.pairs.setStanding(id, { standing: 'active', at: later });
    expect(await deliver()).toEqual({ outcome: 'delivered' });
  });
});

describe('while a reply that may be a no is looked at', () => {
  it('nobody of the pair is asked or reminded, and each question takes up its ladder after the look', async () => {
    const world = await anAskingWorld();
    const parent = await anAskedParent(world, 'p1');
    await makeOpenAsk(world.deps)({ pairId: 'p1', kind: 'take-part', side: 'mentor', round: 1 });
    const hold = { token: 'asked', key: 1 };
    await world.deps.asks.holdAsk('p1', ASK, hold);
    await parent.reply(DOUBT, { timestamp: '2026-05-08T08:30:00.000Z' });
    const remind = async (askId: string) => await makeRemindPerson(world.deps)({ pairId: 'p1', askId });
    const reminded = () => world.mails.map(({ tags }) => tags.key).filter((key) => key.startsWith('remind.'));
    world.clock.now = world.clock.now.plus({ minutes: 45 });
    expect(await remind('take-part.mentor.1')).toMatchObject({ due: 'wait', waitSeconds: 3600 });
    await remind(ASK);
    expect(reminded()).toEqual([]);
    const task = await world.deps.tasks.getTask(`check-reply.p1/${ASK}/mp1`);
    if (task === undefined) throw new Error('no task to check the reply');
    const done = { by: 'p1-coordinator', at: toInstant(world.clock.now), outcome: 'leave' };
    await finishTask(task, done, finishDeps(world));
    expect(world.told).toEqual([{ token: 'asked', output: { askId: ASK } }]);
    await remind('take-part.mentor.1');
    await remind(ASK);
    expect(reminded().sort()).toEqual([`remind.${ASK}.1`, 'remind.take-part.mentor.1.1']);
    await world.stop();
  });
});
