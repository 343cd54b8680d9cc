import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeChaseTasks } from '../../../lambdas/chase-tasks/chase-tasks.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeOpenCallTask } from '../../../lambdas/open-call-task/open-call-task.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { openTaskFor } from '../../../lambdas/shared/tasks/open-task.ts';
import { anAnswer } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';

const ASK = 'take-part.mentor.1';

describe('the tasks of one day to ask somebody about two young people', () => {
  let world: AskingWorld;
  let number = 0;
  let one: string;
  let two: string;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());

  /** One coordinator and one mentor of two. */
  const enrolTwo = async (mentor: { route?: 'phone' }) => {
    await world.enrol(one, { mentor });
    await world.enrol(two, { mentor }, { mentorId: `${one}-mentor`, coordinatorId: `${one}-coordinator` });
  };
  beforeEach(() => {
    number += 1;
    [one, two] = [`a${number}`, `b${number}`];
    world.clock.now = TUESDAY;
  });

  const open = async (pairId: string) => await makeOpenAsk(world.deps)({ pairId, kind: 'take-part', side: 'mentor' });
  const call = async (pairId: string, reason: 'call' | 'unreached' = 'call') =>
    await makeOpenCallTask(world.deps)({ pairId, askId: ASK, reason });
  const taskOf = async (kind: string, pairId: string) => await world.deps.tasks.getTask(`${kind}.${pairId}/${ASK}`);
  const mails = () => world.mailsTo(`${one}-coordinator`, 'task.').map(({ subject }) => subject);
  const finish = async (id = '') =>
    await world.deps.tasks.completeTask(id, { by: 'x', at: '2026-05-05T12:00:00.000Z', outcome: 'answered' });

  it('are one mail when somebody has no mail', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    await open(two);
    await open(two);
    expect(mails()).toHaveLength(1);
    expect((await taskOf('ask-person', two))?.joins).toBe(`ask-person.${one}/${ASK}`);
  });

  it('are one mail when both are opened at once, over and over', async () => {
    await enrolTwo({ route: 'phone' });
    await Promise.all([open(one), open(two), open(two), open(one)]);
    expect(mails()).toHaveLength(1);
  });

  it('lose nothing when the first died before it was opened', async () => {
    await enrolTwo({ route: 'phone' });
    const [personId, ownerId] = [`${one}-mentor`, `${one}-coordinator`];
    const died = { taskId: `ask-person.${one}/${ASK}`, at: '2026-05-05T09:00:00.000Z' };
    await world.deps.letters.claimCall({ personId, ownerId, before: undefined }, died);
    await open(two);
    expect(mails()).toEqual([]);
    await makeChaseTasks(world.deps)({});
    expect(mails()).toHaveLength(1);
  });

  it('are one mail on day 10, about somebody who has answered nothing', async () => {
    await enrolTwo({});
    await open(one);
    world.clock.now = TUESDAY.plus({ days: 10 });
    await call(two);
    await call(one);
    expect(mails()).toHaveLength(1);
    expect((await taskOf('call-person', one))?.joins).toBe(`call-person.${two}/${ASK}`);
  });

  it('are one mail when the letter about both came back', async () => {
    await enrolTwo({});
    await open(one);
    await world.deps.asks.markAsk(one, ASK, { unreachedAt: '2026-05-05T10:00:00.000Z' });
    await world.deps.asks.markAsk(two, ASK, { unreachedAt: '2026-05-05T10:00:00.000Z' });
    await call(one, 'unreached');
    await call(two, 'unreached');
    expect(mails()).toHaveLength(1);
  });

  it('never hide in a call that a mail came back', async () => {
    await enrolTwo({});
    await open(one);
    world.clock.now = TUESDAY.plus({ days: 10 });
    await call(one);
    await world.deps.asks.markAsk(two, ASK, { unreachedAt: '2026-05-15T09:00:00.000Z' });
    await call(two, 'unreached');
    expect(mails()).toHaveLength(2);
  });

  it('are told apart on another day', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    world.clock.now = TUESDAY.plus({ days: 1 });
    await open(two);
    expect(mails()).toHaveLength(2);
  });

  it('lose nothing: what is left when the first is done gets its own mail', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    await open(two);
    const chase = async () => await makeChaseTasks(world.deps)({});
    await chase();
    expect(mails()).toHaveLength(1);
    await finish((await taskOf('ask-person', one))?.id);
    await chase();
    await chase();
    expect(mails()).toHaveLength(2);
  });

  const answerAlone = async (pairId: string) =>
    await recordAnswer({ pairId, askId: ASK, answer: anAnswer({ at: '2026-05-05T12:00:00.000Z' }) }, world.deps);
  const isDone = async (pairId: string) => (await taskOf('ask-person', pairId))?.doneAt !== undefined;

  it('end when what was left in a call is answered without it', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    await open(two);
    // Recorded in the call: its task stays open for the other question.
    const answer = anAnswer({ route: 'assisted', by: `${one}-coordinator`, at: '2026-05-05T11:00:00.000Z' });
    await recordAnswer({ pairId: one, askId: ASK, answer }, world.deps);
    await makeChaseTasks(world.deps)({});
    expect(await isDone(one)).toBe(false);
    await answerAlone(two);
    await makeChaseTasks(world.deps)({});
    expect([await isDone(one), await isDone(two)]).toEqual([true, true]);
  });

  it('stay when somebody is to be called after an answer', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    await answerAlone(one);
    const ref = { kind: 'call-person', ref: `${one}/${ASK}` } as const;
    world.clock.now = TUESDAY.plus({ days: 1 });
    await openTaskFor({ ...ref, pairId: one, ownerId: `${one}-coordinator` }, world.deps);
    await makeChaseTasks(world.deps)({});
    expect((await taskOf('call-person', one))?.doneAt).toBeUndefined();
  });

  it('are two when the first is done already', async () => {
    await enrolTwo({ route: 'phone' });
    await open(one);
    await finish((await taskOf('ask-person', one))?.id);
    await open(two);
    expect(mails()).toHaveLength(2);
  });
});
