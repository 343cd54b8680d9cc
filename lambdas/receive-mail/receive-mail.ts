import type { z } from 'zod';
import type { LinkOf } from '../../domain/concepts/link.ts';
import { TransientError } from '../../domain/errors.ts';
import { isAutomaticMail } from '../../domain/rules/replies/is-automatic-mail.ts';
import type { Events } from '../adapters/events.ts';
import type { Inbound } from '../adapters/inbound.ts';
import type { Links } from '../adapters/links.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { toInstant } from '../shared/moment.ts';
import { isCalendarReply } from './calendar-reply.ts';
import { leaveUnplaced } from './leave-unplaced.ts';
import { type Answered, questionsOf } from './questions-of.ts';
import { type ReadMail, readRaw } from './read-raw.ts';
import { type Receipt, rawKeyOf, type receiptEventSchema } from './receipt-event.ts';
import type { ReplyDeps } from './reply.ts';
import { type DeclineDeps, takeCalendar, takeCannot } from './take-decline.ts';
import { type RelayedDeps, takeRelayed } from './take-relayed.ts';
import { takeReply } from './take-reply.ts';

export interface ReceiveMailDeps extends ReplyDeps, Pick<DeclineDeps, 'hostOf' | 'callOff' | 'doubtDecline'> {
  messages: RelayedDeps['messages'];
  workflows: ReplyDeps['workflows'] & RelayedDeps['workflows'];
  relayMachineArn: string;
  pairs: ReplyDeps['pairs'] & Pick<Pairs, 'findPair'>;
  events: Pick<Events, 'appendEvent'>;
  links: ReplyDeps['links'] & Pick<Links, 'readLink'>;
  rawMails: ReplyDeps['rawMails'] & Pick<Objects, 'getBytes'>;
  inbound: Pick<Inbound, 'noteMail'>;
  /** Host part of the addresses that replies come to. */
  replyDomain: string;
}

interface Received {
  mail: ReadMail;
  receipt: Receipt;
  /** UTC instant at which SES took it in. */
  at: string;
}

/** The tokens among the envelope's recipients, `answer+{token}@{replyDomain}`, in any case. */
const tokensOf = ({ receipt: { recipients } }: Receipt, replyDomain: string): string[] =>
  recipients.flatMap((recipient) => {
    const [local = '', host = ''] = recipient.toLowerCase().split('@');
    return host === replyDomain.toLowerCase() && local.startsWith('answer+') ? [local.slice('answer+'.length)] : [];
  });

/** Runs `work` once for each mail of a pair; repeated after a crash, since each part of the work is done once. */
const once = async (
  { pairId, messageId }: { pairId: string; messageId: string },
  work: () => Promise<void>,
  { sent, now }: Pick<ReceiveMailDeps, 'sent' | 'now'>,
): Promise<void> => {
  const key = `in.${messageId}`;
  const claim = await sent.claimSend(pairId, key, toInstant(now()));
  if (claim === 'sent') return;
  if (claim === 'underway') throw new TransientError('this mail is being read');
  await work();
  await sent.markSent(pairId, key, { messageId: 'taken' });
};

interface Taking extends Received {
  about: Answered;
  /** All questions that the same words answer. */
  together: readonly Answered[];
  /** When the mail was written that they answer. */
  asked: string;
}

const takeAnswer = async (
  { about, together, asked, mail, receipt, at }: Taking,
  deps: ReceiveMailDeps,
): Promise<void> => {
  const { pairId, askId, personId, mailKey, answered } = about;
  const { messageId } = receipt.mail;
  const automatic = isAutomaticMail(mail);
  await once(
    { pairId, messageId },
    async () => {
      const kind = automatic === 'none' ? 'mail-received' : `mail-dropped-${automatic}`;
      await deps.events.appendEvent(pairId, { id: `mail.${messageId}`, at, kind, by: personId, ref: askId });
      const reply = { mail, receipt, at, pairId, askId, mailKey, answered, asked, together };
      const written = { mail, receipt };
      if (automatic !== 'none' || (await takeCannot({ pairId, mailKey, by: personId }, written, deps))) return;
      await takeReply(reply, deps);
    },
    deps,
  );
};

const takeMessageMail = async (target: LinkOf<'relay'>, received: Received, deps: ReceiveMailDeps): Promise<void> => {
  const { messageId } = received.receipt.mail;
  await once({ pairId: target.pairId, messageId }, async () => await takeRelayed(target, received, deps), deps);
};

/** Takes the reply to what a token stands for; false when it stands for no question. */
const takeMail = async (token: string, received: Received, deps: ReceiveMailDeps): Promise<boolean> => {
  const link = await deps.links.readLink(token);
  const rawKey = rawKeyOf(received.receipt);
  if (link?.target.kind === 'relay') {
    await deps.inbound.noteMail(rawKey, link.target);
    await takeMessageMail(link.target, received, deps);
    return true;
  }
  const together = link === undefined ? [] : await questionsOf(link, deps);
  for (const about of together) await deps.inbound.noteMail(rawKey, about);
  for (const about of together)
    await takeAnswer({ ...received, about, together, asked: link?.createdAt ?? received.at }, deps);
  return together.length > 0;
};

/** Spam to made-up addresses would bury what people write. */
const isForPerson = ({ mail, receipt: { receipt } }: Received): boolean =>
  isAutomaticMail(mail) === 'none' && receipt.spamVerdict.status !== 'FAIL' && receipt.virusVerdict.status !== 'FAIL';

const receive = async (receipt: Receipt, deps: ReceiveMailDeps): Promise<void> => {
  const raw = await deps.rawMails.getBytes(rawKeyOf(receipt));
  if (raw === undefined) throw new TransientError('raw mail is not there yet');
  const received = { mail: await readRaw(raw), receipt, at: new Date(receipt.receipt.timestamp).toISOString() };
  if (isCalendarReply(received.mail.calendar ?? '')) return await takeCalendar(received, deps);
  const placed: boolean[] = [];
  for (const token of tokensOf(receipt, deps.replyDomain)) placed.push(await takeMail(token, received, deps));
  if (!placed.includes(true) && isForPerson(received)) await leaveUnplaced({ receipt }, deps);
};

/** Takes mail in: finds the question it answers, drops what machines wrote, and lets a clear answer of the right person count. */
export const makeReceiveMail =
  (deps: ReceiveMailDeps) =>
  async ({ Records }: z.infer<typeof receiptEventSchema>): Promise<void> => {
    for (const { ses } of Records) await receive(ses, deps);
  };
