import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '../../../domain/concepts/choice.ts';
import { aMessage } from '../../a-message.ts';
import { aTask, aWorld, NOW_INSTANT, TOKEN } from './a-world.ts';

const given = (side: Choice['side']): Choice => ({
  side,
  personId: side,
  answer: 'yes',
  ways: ['messages'],
  refused: [],
  times: [],
  at: NOW_INSTANT,
  route: 'page',
  round: 1,
});
const ALL: Choices = { mentor: given('mentor'), mentee: given('mentee'), parent: given('parent') };
const TEXT = 'Hello! Ring 07700 900123 or 01382 000000.';

const reading = (over: { text?: string; choices?: Choices } = {}) =>
  aWorld({
    task: aTask({ kind: 'read-message', ref: 'pair1/m1' }),
    messages: [aMessage({ textKey: 'w' })],
    words: { w: over.text ?? TEXT },
    choices: over.choices ?? ALL,
  });

describe('the page to read a message', () => {
  it('marks contact details, but not our own number, and suggests words without them', async () => {
    const { body } = await reading().get();
    expect(body).toContain('“07700 900123” may be a phone number');
    expect(body).not.toContain('“01382 000000” may be');
    expect(body).toContain('Hello! Ring […] or 01382 000000.</textarea>');
  });

  it('passes on as it is only what holds no details, or after a second look', async () => {
    const world = reading();
    expect((await world.post('decision=allow')).status).toBe(422);
    expect(world.message('m1')?.status).toBe('received');
    await world.post('decision=allow&sure=yes');
    expect(world.message('m1')).toMatchObject({ status: 'allowed', decidedBy: 'c1', decidedAt: NOW_INSTANT });
    expect(world.task().outcome).toBe('allow');
  });

  it('keeps other words under a key of their own and leaves the first as they were', async () => {
    const world = reading();
    await world.post('decision=redact&words=Hello!');
    const [, put] = world.did.find(([name]) => name === 'putText') ?? [];
    expect(put).toMatchObject({ text: 'Hello!', key: world.message('m1')?.passedKey });
    expect(world.message('m1')).toMatchObject({ status: 'redacted', textKey: 'w' });
    expect(world.did.filter(([name]) => name === 'putText')).toHaveLength(1);
  });

  it.each([
    ['other words that hold details', 'decision=redact&words=Ring+07700+900123', 'may still hold contact details'],
    ['no words', 'decision=redact&words=+', 'Enter the words to pass on'],
    ['a block without a reason', 'decision=block', 'Enter why it is not passed on'],
    ['no decision', '', 'Press one of the buttons'],
  ])('asks again after %s', async (_case, form, problem) => {
    const world = reading();
    const { status, body } = await world.post(form);
    expect(status).toBe(422);
    expect(body).toContain(problem);
    expect(world.message('m1')?.status).toBe('received');
  });

  it('keeps the reason of a block, and writes it nowhere else', async () => {
    const world = reading();
    await world.post('decision=block&reason=Too+unkind');
    expect(world.message('m1')).toMatchObject({ status: 'blocked' });
    expect(world.message('m1')?.reasonKey).toContain('message-reason.m1.');
    expect(JSON.stringify(world.did.filter(([name]) => name !== 'putText'))).not.toContain('unkind');
  });

  it('makes a concern of it with one press, and is still to be read', async () => {
    const world = reading();
    expect((await world.post('decision=worry')).status).toBe(303);
    const [, raised] = world.did.find(([name]) => name === 'raiseConcern') ?? [];
    expect(raised).toMatchObject({
      id: 'worry.read-message.pair1.m1',
      pairId: 'pair1',
      by: 'c1',
      text: `A message of the mentor:\n\n${TEXT}`,
    });
    expect(world.task().doneAt).toBeUndefined();
  });

  it('makes one of any words that a person wrote to us, and of none of ours', async () => {
    const world = aWorld({
      task: aTask({ kind: 'question', ref: 'pair1/q', side: 'mentee', evidenceKey: 'w' }),
      words: { w: 'He hits me' },
    });
    expect((await world.get()).body).toContain('This worries me');
    await world.post('decision=worry');
    expect(world.did.find(([name]) => name === 'raiseConcern')?.[1]).toMatchObject({
      text: 'He hits me',
      about: 'other',
    });
    const ours = aWorld({ task: aTask({ kind: 'pass-on', ref: 'pair1/x', evidenceKey: 'w' }), words: { w: 'Words' } });
    expect((await ours.get()).body).not.toContain('This worries me');
    await ours.post('decision=worry');
    expect(ours.effects()).not.toContain('raiseConcern');
  });

  it('says when the pair does not share messages', async () => {
    expect((await reading({ choices: {} }).get()).body).toContain('does not share messages at this time');
  });

  it('takes a message by phone that a coordinator writes down', async () => {
    const world = reading();
    const at = { params: { token: TOKEN, page: 'message' } };
    expect((await world.post('from=mentee&text=Hi', at)).status).toBe(422);
    await world.post('from=mentee&route=phone&text=Hi&once=12345678', at);
    expect(world.did.at(-1)).toEqual([
      'takeMessage',
      { id: '12345678', pairId: 'pair1', by: 'c1', from: 'mentee', route: 'phone', text: 'Hi' },
    ]);
  });
});
