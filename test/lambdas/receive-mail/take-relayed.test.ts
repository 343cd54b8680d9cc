import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeReceiveMail } from '../../../lambdas/receive-mail/receive-mail.ts';
import { type AskingWorld, anAskingWorld, TUESDAY } from '../an-asking-world.ts';
import { type AMail, type AReceipt, aRawMail, aReceiptEvent } from './a-received-mail.ts';

const WITH_PICTURE = (text: string): AMail => ({
  type: 'multipart/mixed; boundary=cut',
  text: [
    '--cut',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--cut',
    'Content-Type: image/png; name=me.png',
    'Content-Disposition: attachment; filename=me.png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--cut--',
  ].join('\r\n'),
});

describe('a mail to a relay address', () => {
  let world: AskingWorld;
  let number = 0;
  let id = '';
  let token = '';
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());
  beforeEach(async () => {
    number += 1;
    id = `p${number}`;
    world.clock.now = TUESDAY;
    await world.enrol(id);
    const target = {
      kind: 'relay',
      pairId: id,
      personId: `${id}-mentor`,
      side: 'mentor',
      mailKey: 'message.m0',
    } as const;
    token = await world.deps.links.mintLink(target, {
      at: '2026-05-05T09:00:00.000Z',
      expiresAt: '2027-05-05T09:00:00.000Z',
    });
    await world.rawMails.putText(
      `sent/${id}/message.m0.txt`,
      'Dear Mentor,\n\nWe pass on these words from Mentee:\n\nHello there',
    );
  });

  const receive = async (mail: AMail, receipt: Partial<AReceipt> = {}) => {
    world.rawMails.putBytes(`inbound/m${id}`, aRawMail({ from: `${id}-mentor@example.org`, ...mail }));
    const event = aReceiptEvent({ recipient: `answer+${token}@reply.example.org`, ...receipt, messageId: `m${id}` });
    await makeReceiveMail({
      ...world.deps,
      hostOf: async () => '',
      callOff: async () => undefined,
      doubtDecline: async () => undefined,
    })(event);
  };
  const messages = async () => await world.deps.messages.listMessages(id);
  const textOf = async () => await world.rawMails.getText((await messages())[0]?.textKey ?? '');
  const questions = async () => await world.deps.tasks.getTask(`question.mail-m${id}`);

  it('is a message of the words above ours, once however often it comes', async () => {
    const text =
      'How are you?\r\nMe: fine.\r\n\r\nOn Tue, 5 May 2026 at 10:00, Breakthrough <mentoring@example.org> wrote:\r\n> We pass on these words from Mentee:\r\n> Hello there';
    await receive({ text });
    await receive({ text });
    expect(await messages()).toMatchObject([{ from: 'mentor', by: `${id}-mentor`, route: 'mail', status: 'received' }]);
    expect(await textOf()).toBe('How are you?\nMe: fine.');
    expect(await world.deps.inbound.sendersOf(`inbound/m${id}`)).toEqual([{ pairId: id, personId: `${id}-mentor` }]);
    expect(world.executions.filter(({ input }) => input.pairId === id)).toHaveLength(1);
  });

  it('is taken without its files', async () => {
    await receive(WITH_PICTURE('Look at this'));
    expect(await messages()).toMatchObject([{ hadFiles: true }]);
    expect(await textOf()).toBe('Look at this');
  });

  it('is refused kindly when it has files and no words', async () => {
    await receive(WITH_PICTURE(''));
    expect(await messages()).toEqual([]);
    expect(world.mailsTo(`${id}-mentor`, 'message-files.')[0]?.text).toMatch(/We cannot take\s+files or pictures/);
  });

  it.each<[string, AMail, Partial<AReceipt>]>([
    ['comes from another address', { from: 'stranger@example.org' }, {}],
    ['is not proven to be theirs', {}, { verdicts: { dmarc: 'FAIL' } }],
    ['has no words', { text: ' ' }, {}],
  ])('is for a person when it %s', async (_case, mail, receipt) => {
    await receive({ text: 'Hello', ...mail }, receipt);
    expect(await messages()).toEqual([]);
    expect(await questions()).toMatchObject({ ownerId: `${id}-coordinator` });
  });

  it.each<[string, AMail, Partial<AReceipt>]>([
    ['is an answer of a machine', { headers: ['Auto-Submitted: auto-replied'] }, {}],
    ['is spam', {}, { verdicts: { spam: 'FAIL' } }],
    ['carries a virus', {}, { verdicts: { virus: 'FAIL' } }],
  ])('is dropped when it %s', async (_case, mail, receipt) => {
    await receive({ text: 'Hello', ...mail }, receipt);
    expect(await messages()).toEqual([]);
    expect(await questions()).toBeUndefined();
  });
});
