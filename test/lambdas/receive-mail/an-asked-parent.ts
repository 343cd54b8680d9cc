import { DateTime } from 'luxon';
import { makeOpenAsk } from '../../../lambdas/open-ask/open-ask.ts';
import { makeReceiveMail } from '../../../lambdas/receive-mail/receive-mail.ts';
import { aChoice } from '../a-session-world.ts';
import { type AskingWorld, TUESDAY } from '../an-asking-world.ts';
import { type AMail, type AReceipt, aRawMail, aReceiptEvent } from './a-received-mail.ts';

/** A parent who was asked by mail and replies, through the steps that do it in production. */
export const anAskedParent = async (world: AskingWorld, id: string) => {
  world.clock.now = TUESDAY;
  await world.enrol(id, { parent: { first: 'Fiona', last: 'Reid', consentKind: 'carer' } });
  await world.deps.choices.putChoice(id, aChoice(id, 'mentee', { ways: ['messages', 'meet-chat'] }));
  await makeOpenAsk(world.deps)({ pairId: id, kind: 'consent', side: 'parent', round: 1 });
  const token = world.mailsTo(`${id}-parent`, 'ask.')[0]?.replyToken ?? '';
  const reply = async (mail: AMail = {}, receipt: Partial<AReceipt> = {}) => {
    const { messageId = `m${id}`, timestamp = '2026-05-06T08:30:00.000Z' } = receipt;
    world.clock.now = DateTime.fromISO(timestamp, { zone: 'Europe/London' });
    world.rawMails.putBytes(`inbound/${messageId}`, aRawMail({ from: `${id}-parent@example.org`, ...mail }));
    const event = aReceiptEvent({ recipient: `answer+${token}@reply.example.org`, ...receipt, messageId, timestamp });
    await makeReceiveMail({
      ...world.deps,
      hostOf: async () => '',
      callOff: async () => undefined,
      doubtDecline: async () => undefined,
    })(event);
  };
  const consentId = async (at = -1) => (await world.deps.consents.listConsents(id)).at(at)?.id ?? '';
  return { token, reply, consentId };
};
