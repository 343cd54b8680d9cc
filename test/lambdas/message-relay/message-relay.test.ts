import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAskAboutMessage } from '../../../lambdas/ask-about-message/ask-about-message.ts';
import { makeScanMessage } from '../../../lambdas/scan-message/scan-message.ts';
import { raiseConcern } from '../../../lambdas/shared/concerns/raise-concern.ts';
import { stopMessages } from '../../../lambdas/shared/messages/stop-messages.ts';
import { type GivenMessage, takeMessage } from '../../../lambdas/shared/messages/take-message.ts';
import { finishTask } from '../../../lambdas/shared/tasks/finish-task.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, type PeopleChanges } from '../an-asking-world.ts';
import { decideOn, finishDeps, relay } from './a-run.ts';

const at = (time: string) => DateTime.fromISO(time, { zone: 'Europe/London' });
/** Tuesday 5 May 2026: a working day after a holiday. */
const MORNING = at('2026-05-05T10:00');
const EVENING = at('2026-05-05T20:00');
const WORDS = 'Zqwords: how was the match? Ring 07700 900123';

describe('message-relay', () => {
  let world: AskingWorld;
  let number = 0;
  let id = '';
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(() => {
    number += 1;
    id = `p${number}`;
  });

  const enrol = async (changes: PeopleChanges = {}, parent: Partial<ReturnType<typeof aChoice>> = {}) => {
    await world.enrol(id, changes, { standing: 'active' });
    for (const side of ['mentor', 'mentee', 'parent'] as const)
      await world.deps.choices.putChoice(id, aChoice(id, side, side === 'parent' ? parent : {}));
  };
  const written = (over: Partial<GivenMessage> = {}): GivenMessage => ({
    id: `m-${id}`,
    pairId: id,
    from: 'mentor',
    by: `${id}-${over.from ?? 'mentor'}`,
    route: 'page',
    text: WORDS,
    ...over,
  });
  const about = () => ({ pairId: id, id: `m-${id}` });
  const message = async () => await world.deps.messages.getMessage(id, `m-${id}`);
  const passed = (side: string) => world.mailsTo(`${id}-${side}`, 'message.');
  const keep = async (text: string) => {
    await world.rawMails.putText(`words/${id}/other.txt`, text);
    return `words/${id}/other.txt`;
  };

  it('comes first in the queue with worrying words, then with contact details, whenever it came', async () => {
    await enrol();
    world.clock.now = MORNING;
    const texts = { plain: 'The team won.', details: WORDS, worrying: 'I want to die.' };
    for (const [name, text] of Object.entries(texts)) {
      const given = written({ id: `${name}-${id}`, text });
      world.clock.now = world.clock.now.plus({ minutes: 1 });
      await takeMessage(given, world.deps);
      await makeScanMessage(world.deps)({ pairId: id, messageId: given.id });
      await makeAskAboutMessage(world.deps)({ pairId: id, messageId: given.id, token: `token-${name}` });
    }
    const queue = (await world.deps.tasks.listOpenTasks()).filter(({ pairId }) => pairId === id);
    expect([...new Set(queue.map(({ ref }) => ref.split('/')[1]?.split('-')[0]))]).toEqual([
      'worrying',
      'details',
      'plain',
    ]);
  });

  it('is read by the manager too while a worry may be about the coordinator, whose own work goes on as ever', async () => {
    await enrol();
    world.clock.now = MORNING;
    const takes = async (messageId: string) => {
      await takeMessage(written({ id: messageId }), world.deps);
      await makeAskAboutMessage(world.deps)({ pairId: id, messageId, token: messageId });
    };
    await takes(`before-${id}`);
    const worry = { id: 'c1', pairId: id, side: 'mentee', by: `${id}-mentee`, text: 'Words.', urgent: false } as const;
    await raiseConcern({ ...worry, about: 'coordinator', at: '2026-05-05T09:00:00.000Z' }, world.deps);
    await takes(`m-${id}`);
    const open = async () =>
      (await world.deps.tasks.listOpenTasks())
        .filter(({ pairId, kind }) => pairId === id && kind === 'read-message')
        .map(({ ref, ownerId }) => `${ref.split('/')[1]} ${ownerId}`)
        .sort();
    const both = (name: string) => [`${name}-${id} ${id}-coordinator`, `${name}-${id} manager`].sort();
    expect(await open()).toEqual([...both('before'), ...both('m')]);
    await decideOn(world, about(), 'allow', { taskId: `read-message.${id}/m-${id}/manager` });
    expect(await open()).toEqual(both('before'));
  });

  it('holds what is let pass in the evening until 9am, and delivers it once', async () => {
    await enrol();
    const allow = async () => await decideOn(world, about(), 'allow');
    const { results, endedAt } = await relay(world, written(), { startsAt: MORNING, at: [[EVENING, allow]] });
    expect(results[0]).toMatchObject({ status: 'SUCCEEDED', output: { outcome: 'delivered' } });
    expect(endedAt.toISO()).toBe(at('2026-05-06T09:00').toISO());
    expect(passed('mentee')).toHaveLength(1);
    expect(passed('mentee')[0]?.text).toContain('how was the match?');
    expect(await message()).toMatchObject({ status: 'delivered', deliveredAt: '2026-05-06T08:00:00.000Z' });
  });

  it('carries ids and outcomes only', async () => {
    await enrol();
    const allow = async () => await decideOn(world, about(), 'allow');
    const { results } = await relay(world, written(), { startsAt: MORNING, at: [[EVENING, allow]] });
    expect(JSON.stringify([results, world.executions, world.told])).not.toMatch(/Zqwords|07700|@example/);
  });

  it('passes on the other version, and keeps what was written as it was', async () => {
    await enrol();
    const passedKey = await keep('How was the match?');
    const redact = async () => await decideOn(world, about(), 'redact', { passedKey });
    await relay(world, written(), { startsAt: MORNING, at: [[MORNING.plus({ hours: 1 }), redact]] });
    expect(passed('mentee')[0]?.text).toContain('How was the match?');
    expect(passed('mentee')[0]?.text).not.toContain('07700 900123');
    expect(await world.rawMails.getText((await message())?.textKey ?? '')).toBe(WORDS);
  });

  it('tells the writer when it will be read, with 999 and Childline, and takes a reply as a message', async () => {
    await enrol();
    const allow = async () => await decideOn(world, about(), 'allow');
    await relay(world, written(), { startsAt: MORNING, at: [[EVENING, allow]] });
    const [receipt] = world.mailsTo(`${id}-mentor`, 'message-receipt.');
    expect(receipt?.text).toContain('Wednesday 6 May at 10am');
    expect(receipt?.text).toMatch(/call 999[\s\S]*Childline/);
    for (const mail of [receipt, passed('mentee')[0]])
      expect((await world.deps.links.readLink(mail?.replyToken ?? ''))?.target).toMatchObject({ kind: 'relay' });
    expect(passed('mentee')[0]?.text).not.toContain(`${id}-mentor@example.org`);
  });

  it('alerts coordinator and who is on call at once, and rings, at worrying words, at night too; whoever decides first decides', async () => {
    await enrol();
    const night = at('2026-05-05T23:30');
    const decide = async () =>
      await decideOn(world, about(), 'allow', { taskId: `worrying-message.${id}/m-${id}/on-call` });
    const { called } = await relay(world, written({ text: 'I want to die' }), {
      startsAt: night,
      at: [[night.plus({ hours: 1 }), decide]],
    });
    const alerts = world.mails.filter(({ tags }) => tags.key.startsWith(`task.worrying-message.${id}/`));
    expect(called.slice(0, 3)).toEqual(['ScanMessage', 'sns:publish', 'AskAboutMessage']);
    expect(alerts.map(({ to }) => to.email).sort()).toEqual([
      'laura.bertie@example.org',
      `${id}-coordinator@example.org`,
    ]);
    for (const alert of alerts) expect(alert.at.toMillis()).toBe(night.toMillis());
    expect(await world.deps.tasks.getTask(`worrying-message.${id}/m-${id}`)).toMatchObject({ outcome: 'overtaken' });
    expect(passed('mentee')[0]?.at.toISO()).toBe(at('2026-05-06T09:00').toISO());
  });

  it('has a blocked message of a young person told by voice, and writes them nothing', async () => {
    await enrol();
    const block = async () => await decideOn(world, about(), 'block');
    const { results } = await relay(world, written({ from: 'mentee' }), { startsAt: MORNING, at: [[EVENING, block]] });
    expect(results[0]?.output).toEqual({ outcome: 'blocked' });
    expect(await world.deps.tasks.getTask(`tell-in-person.message-m-${id}`)).toMatchObject({ side: 'mentee' });
    expect(passed('mentor')).toEqual([]);
    expect(world.mailsTo(`${id}-mentee`, 'message-blocked')).toEqual([]);
  });

  it('tells a mentor that theirs was not passed on, in office hours and without the reason', async () => {
    await enrol();
    const block = async () => await decideOn(world, about(), 'block');
    await relay(world, written(), { startsAt: MORNING, at: [[EVENING, block]] });
    const [told] = world.mailsTo(`${id}-mentor`, 'message-blocked');
    expect(told?.at.toISO()).toBe(at('2026-05-06T09:00').toISO());
    expect(told?.text).toContain('We did not pass on your message');
  });

  it('gives words for somebody without mail to the coordinator, and is delivered when they were passed on', async () => {
    await enrol({ mentee: { route: 'phone', email: undefined, phone: '07700 900222' } });
    const allow = async () => await decideOn(world, about(), 'allow');
    await relay(world, written(), { startsAt: MORNING, at: [[MORNING.plus({ hours: 2 }), allow]] });
    expect((await message())?.status).toBe('handed-over');
    const task = await world.deps.tasks.getTask(`pass-on.${id}/message.mentee.m-${id}`);
    expect(await world.rawMails.getText(task?.evidenceKey ?? '')).toContain('how was the match?');
    if (task !== undefined)
      await finishTask(task, { by: 'c', at: '2026-05-05T12:00:00.000Z', outcome: 'done' }, finishDeps(world));
    expect(await message()).toMatchObject({ status: 'delivered', deliveredAt: '2026-05-05T12:00:00.000Z' });
  });

  it('delivers nothing once somebody has taken messages back, however far it had come', async () => {
    await enrol();
    const allow = async () => await decideOn(world, about(), 'allow');
    const refuse = async () =>
      await world.deps.choices.putChoice(
        id,
        aChoice(id, 'parent', { answer: 'no', ways: [], at: '2026-05-05T20:00:00.000Z' }),
      );
    const { results } = await relay(world, written(), {
      startsAt: MORNING,
      at: [
        [EVENING, allow],
        [EVENING.plus({ hours: 2 }), refuse],
      ],
    });
    expect(results[0]?.output).toEqual({ outcome: 'not-sent' });
    expect(passed('mentee')).toEqual([]);
    expect((await message())?.status).toBe('stopped');
  });

  it('waits while a concern about the pair is open', async () => {
    await enrol();
    const raise = async () =>
      await world.deps.concerns.appendConcern({
        id: 'c',
        pairId: id,
        about: 'other',
        by: 'm',
        urgent: false,
        at: '2026-05-05T18:00:00.000Z',
        textKey: 'k',
      });
    const settle = async () =>
      await world.deps.concerns.decideConcern(id, {
        concernId: 'c',
        decision: 'keep',
        at: '2026-05-06T10:00:00.000Z',
        by: 'c',
      });
    const allow = async () => await decideOn(world, about(), 'allow');
    await relay(world, written(), {
      startsAt: MORNING,
      at: [
        [EVENING.minus({ hours: 1 }), raise],
        [EVENING, allow],
        [at('2026-05-06T11:30'), settle],
      ],
    });
    expect(passed('mentee').map((mail) => mail.at.toISO())).toEqual([at('2026-05-06T12:00').toISO()]);
  });

  it('is stopped by the cascade when messages end, with the task to pass it on', async () => {
    await enrol({ mentee: { route: 'text', email: undefined, phone: '07700 900222' } });
    const allow = async () => await decideOn(world, about(), 'allow');
    await relay(world, written(), { startsAt: MORNING, at: [[MORNING.plus({ hours: 2 }), allow]] });
    await stopMessages(id, 'unagreed', world.deps);
    expect((await message())?.status).toBe('handed-over');
    await world.deps.choices.putChoice(
      id,
      aChoice(id, 'mentee', { answer: 'no', ways: [], at: '2026-05-05T20:00:00.000Z' }),
    );
    await stopMessages(id, 'unagreed', world.deps);
    expect((await message())?.status).toBe('stopped');
    expect(await world.deps.tasks.getTask(`pass-on.${id}/message.mentee.m-${id}`)).toMatchObject({
      outcome: 'overtaken',
    });
  });

  it('is one message and one execution however often it is sent, and stays untold until it runs', async () => {
    await enrol();
    const { startMachine } = world.deps.workflows;
    world.deps.workflows.startMachine = async () => {
      throw new Error('throttled');
    };
    await expect(takeMessage(written(), world.deps)).rejects.toThrow('throttled');
    const untold = async () => (await world.deps.table.queryWork({ work: 'untold' })).map(({ sk }) => sk);
    expect(await untold()).toContain(`MESSAGE#m-${id}`);
    world.deps.workflows.startMachine = startMachine;
    await takeMessage(written({ text: 'Something else' }), world.deps);
    await takeMessage(written(), world.deps);
    expect(await untold()).not.toContain(`MESSAGE#m-${id}`);
    expect(world.executions.filter(({ input }) => input.pairId === id)).toHaveLength(1);
    expect(await world.rawMails.getText(`words/${id}/message.mentor.m-${id}.txt`)).toBe(WORDS);
  });
});
