import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Look } from '../../../domain/concepts/look.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeRemindPerson } from '../../../lambdas/remind-person/remind-person.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import type { AMail, AReceipt } from './a-received-mail.ts';
import { anAskedParent } from './an-asked-parent.ts';

const ASK = 'consent.parent.1';
const PASSED = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

describe('a reply that a person must look at', () => {
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
  });
  const taskOf = async (kind: 'check-reply' | 'read-reply', ask = ASK) =>
    await world.deps.tasks.getTask(`${kind}.${id}/${ask}/m${id}`);
  const heldAt = async (ask = ASK) => (await world.deps.asks.getAsk(id, ask))?.heldAt;

  it.each<[string, AMail, Partial<AReceipt>, 'check-reply' | 'read-reply', Partial<Look>]>([
    ['of a stranger', { from: 'gran@example.org' }, {}, 'check-reply', { why: 'sender', sender: 'wrong-sender' }],
    ['without proof', {}, { verdicts: { dmarc: 'FAIL' } }, 'check-reply', { why: 'sender', sender: 'unverified' }],
    [
      'that may be a no',
      { text: 'No, but ask me in June' },
      {},
      'check-reply',
      { why: 'may-be-no', reading: 'unclear' },
    ],
    ['that is unclear', { text: 'Who is this?' }, {}, 'read-reply', { why: 'unclear', reading: 'unclear' }],
  ])('%s is left to a person with what our rules made of it, and why', async (_what, mail, receipt, kind, expected) => {
    await parent.reply(mail, receipt);
    const task = await taskOf(kind);
    expect(task?.look).toMatchObject({ rule: { version: expect.stringMatching(/^read-answer\./) }, ...expected });
    expect(task?.look?.verdicts).toEqual({ ...PASSED, ...receipt.verdicts });
    expect(task?.evidenceKey).toBe(`inbound/m${id}`);
  });

  it('holds a mentor’s question when it may be a no, though no word of theirs counts by itself', async () => {
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentor', round: 1 });
    const token = world.mailsTo(`${id}-mentor`)[0]?.replyToken ?? '';
    await parent.reply(
      { from: `${id}-mentor@example.org`, text: 'No thank you' },
      { recipient: `answer+${token}@reply.example.org` },
    );
    expect((await taskOf('check-reply', 'take-part.mentor.1'))?.look).toMatchObject({
      why: 'needs-more',
      reading: 'no',
    });
    expect(await heldAt('take-part.mentor.1')).toBe('2026-05-06T08:30:00.000Z');
  });

  it('is never mailed about to the registered address when it came from somebody else', async () => {
    await parent.reply({ from: 'gran@example.org', text: 'What is this about?' });
    expect(world.mailsTo(`${id}-parent`).map(({ tags }) => tags.key)).toEqual([`ask.${ASK}`]);
    expect(world.mails.filter(({ to }) => to.email === 'gran@example.org')).toEqual([]);
  });

  it('lists what a YES means when we ask back, so that the next reply can count', async () => {
    await parent.reply({ text: 'Who is this?' });
    const [asked] = world.mailsTo(`${id}-parent`, 'unclear.');
    expect(asked?.text).toMatch(/YES means you may decide[\s\S]*- Google Meet with typed chat only/);
  });
});

describe('the mail that a reply answers', () => {
  it('stands in the evidence beside the question', async () => {
    const world = await anAskingWorld();
    const parent = await anAskedParent(world, 'p1');
    world.clock.now = world.clock.now.plus({ days: 3 });
    await makeRemindPerson(world.deps)({ pairId: 'p1', askId: ASK });
    const [reminder] = world.mailsTo('p1-parent', 'remind.');
    const recipient = `answer+${reminder?.replyToken}@reply.example.org`;
    await parent.reply({ text: 'YES' }, { recipient, timestamp: '2026-05-08T10:00:00.000Z' });
    const [consent] = await world.deps.consents.listConsents('p1');
    expect(consent?.shown).toMatchObject([
      { what: 'question', wordsVersion: expect.stringMatching(/^ask-parent\./) },
      {
        what: 'answered',
        key: `sent/p1/remind.${ASK}.1.txt`,
        wordsVersion: expect.stringMatching(/^remind-consent\./),
      },
    ]);
    await world.stop();
  });
});
