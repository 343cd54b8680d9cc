import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../domain/concepts/ask.ts';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeReceiveMail } from '../../../lambdas/receive-mail/receive-mail.ts';
import { recordAnswer } from '../../../lambdas/shared/asks/record-answer.ts';
import { addressTo } from '../../../lambdas/shared/letters/side-frame.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { everyCrash } from '../crashing.ts';
import { type AMail, type AReceipt, aCalendarReply, aRawMail, aReceiptEvent } from './a-received-mail.ts';

const ASK = 'consent.parent.1';

describe('receive-mail', () => {
  let world: AskingWorld;
  let number = 0;
  let id: string;
  let token: string;
  const calledOff: unknown[] = [];

  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    calledOff.length = 0;
    token = await askParent(id);
  });

  const askParent = async (pairId: string): Promise<string> => {
    world.clock.now = TUESDAY;
    await world.enrol(pairId);
    await world.deps.choices.putChoice(pairId, aChoice(pairId, 'mentee', { ways: ['messages', 'meet-chat'] }));
    await makeOpenAsk(world.deps)({ pairId, kind: 'consent', side: 'parent', round: 1 });
    await world.deps.asks.holdAsk(pairId, ASK, { token: `token-${pairId}`, key: 1 });
    return world.mailsTo(`${pairId}-parent`, 'ask.')[0]?.replyToken ?? '';
  };
  const receive = async (mail: AMail, receipt: Partial<AReceipt> = {}, deps = world.deps) => {
    const messageId = receipt.messageId ?? `m${id}`;
    world.rawMails.putBytes(`inbound/${messageId}`, aRawMail({ from: `${id}-parent@example.org`, ...mail }));
    const callOff = async (wish: unknown) => void calledOff.push(wish);
    const recipient = receipt.recipient ?? `answer+${token}@reply.example.org`;
    await makeReceiveMail({ ...deps, hostOf: async () => '', callOff, doubtDecline: callOff })(
      aReceiptEvent({ ...receipt, messageId, recipient }),
    );
  };
  const answer = async () => (await world.deps.asks.getAsk(id, ASK))?.answer;
  const heldAt = async () => (await world.deps.asks.getAsk(id, ASK))?.heldAt;
  const hasTask = async (kind: string, messageId = `m${id}`) =>
    (await world.deps.tasks.getTask(`${kind}.${id}/${ASK}/${messageId}`)) !== undefined;
  const mailsSince = () => world.mailsTo(`${id}-parent`).filter(({ tags }) => !tags.key.startsWith('ask.'));

  it('takes a clear yes for exactly the ways that the mail listed', async () => {
    await receive({ text: 'Yes please\r\n\r\nThanks, Parent' }, { verdicts: { spam: 'GRAY' } });
    expect(await answer()).toMatchObject({ answer: 'yes', ways: ['messages', 'meet-chat'], route: 'mail' });
    expect((await answer())?.at).toBe('2026-05-06T08:30:00.000Z');
    const [consent] = await world.deps.consents.listConsents(id);
    expect(consent).toMatchObject({
      decision: 'given',
      mayDecide: 'reply',
      mail: { key: `inbound/m${id}`, objectVersion: expect.any(String) },
      shown: [{ what: 'question', wordsVersion: 'ask-parent.en.5' }],
    });
    expect(consent?.verdicts).toMatchObject({ dmarc: 'PASS' });
    expect(world.told).toContainEqual({ token: `token-${id}`, output: { askId: ASK } });
    expect(mailsSince().map(({ tags }) => tags.key)).toEqual([`receipt.${ASK}.2026-05-06T08:30:00.000Z.yes`]);
  });

  it('stands on record with its pair and its writer, whose time it shares, and a stranger’s with nobody', async () => {
    await receive({ text: 'What is this?' });
    await receive({ text: 'What is this?' });
    expect(await world.deps.inbound.sendersOf(`inbound/m${id}`)).toEqual([{ pairId: id, personId: `${id}-parent` }]);
    await receive({}, { recipient: 'hello@reply.example.org', messageId: `n${id}` });
    expect(await world.deps.inbound.sendersOf(`inbound/n${id}`)).toEqual([]);
  });

  it('reads no answer out of our own words when they come back quoted', async () => {
    const sent = (await world.rawMails.getText(`sent/${id}/ask.${ASK}.txt`)) ?? '';
    await receive({ text: `\r\n${sent.replace(/\n/g, '\r\n')}` });
    expect(await answer()).toBeUndefined();
  });

  it('takes a clear no at once, and a no after a yes for a change of mind', async () => {
    await receive({ text: 'YES' });
    await receive({ text: 'No thank you' }, { messageId: `n${id}` });
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
    expect((await world.deps.signals.pendingSignals(id)).map(({ kind }) => kind)).toEqual(['withdrawn']);
  });

  describe('to a mail that asked nothing', () => {
    const replyToNews = async (text: string) => {
      const pair = await world.deps.pairs.getPair(id);
      const addressed = { pair, party: 'parent', mailKey: 'plan-agreed.parent' } as const;
      const { replyToken } = await addressTo(addressed, world.deps);
      await receive({ text }, { messageId: `n${id}`, recipient: `answer+${replyToken}@reply.example.org` });
    };

    it('a clear no counts all the same', async () => {
      await receive({ text: 'YES' });
      await replyToNews('No thank you');
      expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('no');
    });

    it('a yes agrees to nothing, since that mail listed no ways', async () => {
      await replyToNews('Yes');
      expect(await answer()).toBeUndefined();
      expect(await hasTask('read-reply', `n${id}`)).toBe(true);
    });

    it('thanks from somebody whose answer we have bring no mail that asks for it', async () => {
      await receive({ text: 'YES' });
      await replyToNews('Lovely to hear, she is so glad.');
      expect(await hasTask('read-reply', `n${id}`)).toBe(true);
      expect(mailsSince()).toHaveLength(1);
    });
  });

  it('a second yes does not widen what was agreed to by page', async () => {
    const given: Answer = {
      answer: 'yes',
      ways: ['messages'],
      times: [],
      at: '2026-05-05T12:00:00.000Z',
      route: 'page',
    };
    await recordAnswer({ pairId: id, askId: ASK, answer: given }, world.deps);
    await receive({ text: 'YES' });
    expect((await world.deps.choices.getChoices(id)).parent?.ways).toEqual(['messages']);
    expect(await hasTask('read-reply')).toBe(true);
  });

  it('asks back once about a reply that it cannot read, and a person looks at each', async () => {
    await receive({ text: 'Can you tell me more about who is in the room?' });
    await receive({ text: 'Who else can see it?' }, { messageId: `n${id}` });
    expect([await hasTask('read-reply'), await hasTask('read-reply', `n${id}`)]).toEqual([true, true]);
    expect(mailsSince().map(({ tags }) => tags.key)).toEqual([`unclear.${ASK}`]);
    expect([await answer(), await heldAt()]).toEqual([undefined, undefined]);
  });

  it.each(['No, but ask me again in June', 'Please stop writing to us, it is too much for him just now'])(
    'holds quietly when a no may hide in "%s"',
    async (text) => {
      await receive({ text });
      expect(await heldAt()).toBe('2026-05-06T08:30:00.000Z');
      expect(await hasTask('check-reply')).toBe(true);
      expect(mailsSince()).toEqual([]);
    },
  );

  it('gives a person four working hours to look at a held reply', async () => {
    world.clock.now = TUESDAY.set({ hour: 16 });
    await receive({ text: 'No, but ask me again in June' });
    const task = await world.deps.tasks.getTask(`check-reply.${id}/${ASK}/m${id}`);
    expect(task?.dueAt).toBe('2026-05-06T11:00:00.000Z');
  });

  it.each<[string, AMail, Partial<AReceipt>]>([
    ['from another address', { from: 'gran@example.org' }, {}],
    ['without proof', {}, { verdicts: { dmarc: 'FAIL' } }],
    ['that looks like spam', {}, { verdicts: { spam: 'FAIL' } }],
  ])('records no yes %s and writes to nobody', async (_, mail, receipt) => {
    await receive({ text: 'YES', ...mail }, receipt);
    expect([await answer(), await heldAt()]).toEqual([undefined, undefined]);
    expect(await hasTask('check-reply')).toBe(true);
    expect(mailsSince()).toEqual([]);
  });

  it('holds for a no that is not proven', async () => {
    await receive({ text: 'NO' }, { verdicts: { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } });
    expect(await answer()).toBeUndefined();
    expect(await heldAt()).toBeDefined();
  });

  it('believes a signature of the sender’s own domain where DMARC says nothing', async () => {
    const headers = ['Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@example.org; dmarc=none'];
    await receive({ headers }, { verdicts: { dmarc: 'GRAY' } });
    expect((await answer())?.answer).toBe('yes');
  });

  it.each<[string, AMail]>([
    ['an out-of-office note', { subject: 'Automatic reply: mentoring', text: 'No' }],
    ['what a mail program wrote', { headers: ['Auto-Submitted: auto-replied'], text: 'YES' }],
    ['an accepted calendar entry', aCalendarReply('p1.1.mentor@mentoring.example.org', 'ACCEPTED')],
  ])('drops %s', async (_, mail) => {
    await receive(mail);
    expect([await answer(), await heldAt(), mailsSince()]).toEqual([undefined, undefined, []]);
    expect([await hasTask('read-reply'), await hasTask('check-reply'), calledOff]).toEqual([false, false, []]);
  });

  it('leaves a mentor’s reply to a person, since a word says no ways', async () => {
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'take-part', side: 'mentor', round: 1 });
    token = world.mailsTo(`${id}-mentor`)[0]?.replyToken ?? '';
    await receive({ from: `${id}-mentor@example.org`, text: 'YES' });
    expect((await world.deps.asks.getAsk(id, 'take-part.mentor.1'))?.answer).toBeUndefined();
    expect(await world.deps.tasks.getTask(`read-reply.${id}/take-part.mentor.1/m${id}`)).toBeDefined();
  });

  it('takes no yes to an earlier mail that listed other ways', async () => {
    world.clock.now = TUESDAY.plus({ hours: 1 });
    await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: ['messages', 'meet-video'] }));
    await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent', round: 1 });
    await receive({ text: 'YES' });
    expect(await answer()).toBeUndefined();
    expect(await hasTask('read-reply')).toBe(true);
  });

  it.each<[string, AMail]>([
    ['a text of 3 MB', { text: 'No '.repeat(1_000_000) }],
    ['nothing but HTML', { type: 'text/html', text: '<p>YES</p><blockquote>Please reply YES or NO</blockquote>' }],
    ['no text at all', { text: '' }],
    ['a broken structure', { type: 'multipart/mixed; boundary=x', text: '--x\r\nContent-Type: text/plain' }],
  ])('survives %s', async (_, mail) => {
    await receive(mail);
    expect((await answer())?.answer).toBe(mail.type === 'text/html' ? 'yes' : undefined);
  });

  it('finds the question whatever the case of its address, and nothing for an unknown one', async () => {
    await receive({}, { recipient: `Answer+${token.toUpperCase()}@Reply.Example.ORG` });
    expect((await answer())?.answer).toBe('yes');
    await receive({ text: 'NO' }, { recipient: 'answer+unknown@reply.example.org', messageId: `n${id}` });
    expect((await world.deps.choices.getChoices(id)).parent?.answer).toBe('yes');
  });

  it.each([
    ['to an address whose token is not known', 'answer+unknown@reply.example.org'],
    ['to an address without one', 'hello@reply.example.org'],
  ])('leaves a mail %s to the manager', async (_, recipient) => {
    await receive({ text: 'NO' }, { recipient });
    expect(await world.deps.tasks.getTask(`question.mail-m${id}`)).toMatchObject({
      ownerId: 'manager',
      evidenceKey: `inbound/m${id}`,
    });
  });

  it.each<[string, AMail, Partial<AReceipt>]>([
    ['spam', {}, { verdicts: { spam: 'FAIL' } }],
    ['an out-of-office note', { subject: 'Automatic reply: x' }, {}],
  ])('opens no task for %s to an unknown address', async (_, mail, receipt) => {
    await receive(mail, { ...receipt, recipient: 'answer+unknown@reply.example.org' });
    expect(await world.deps.tasks.getTask(`question.mail-m${id}`)).toBeUndefined();
  });

  it.each<[string, AMail]>([
    ['an unknown character set', { type: 'text/plain; charset=x-unknown', text: 'YES' }],
    ['one that is not true', { type: 'text/plain; charset=utf-16', text: 'YES please' }],
    ['attachments only', { type: 'application/pdf', text: '%PDF-1.4' }],
  ])('loses nothing in a mail with %s', async (_, mail) => {
    await receive(mail);
    expect((await answer())?.answer === 'yes' || (await hasTask('read-reply'))).toBe(true);
  });

  it('does everything once, though the event comes twice', async () => {
    await receive({ text: 'YES' });
    await receive({ text: 'YES' });
    expect(mailsSince()).toHaveLength(1);
    expect(await world.deps.consents.listConsents(id)).toHaveLength(1);
  });

  it('finishes after a crash at any call', async () => {
    await everyCrash(world.deps, {
      later: world.later,
      prepare: async (name) => {
        id = name;
        token = await askParent(name);
      },
      work: async (_, deps) => await receive({ text: 'No, but ask me again in June' }, {}, deps),
      check: async () => expect([await heldAt(), await hasTask('check-reply')]).toEqual([expect.any(String), true]),
    });
  });
});
