import type { Person } from '../../domain/concepts/person.ts';
import { cannotCome } from '../../domain/rules/replies/cannot-come.ts';
import type { Inbound } from '../adapters/inbound.ts';
import type { Pairs } from '../adapters/pairs.ts';
import { readDecline } from './calendar-reply.ts';
import { judgeSender } from './judge-sender.ts';
import type { ReadMail } from './read-raw.ts';
import { type Receipt, rawKeyOf } from './receipt-event.ts';

export interface DeclineDeps {
  pairs: Pick<Pairs, 'findPair'>;
  inbound: Pick<Inbound, 'noteMail'>;
  people: { getPerson(id: string): Promise<Person> };
  /** The id of whoever is in a session for us. */
  hostOf(session: { pairId: string; sessionId: string }): Promise<string>;
  /** Calls a session off for somebody who cannot come. */
  callOff(wish: { pairId: string; sessionId: string; by: string }): Promise<unknown>;
  /** Has the coordinator ask whether they can, when it is not proven that they wrote it. */
  doubtDecline(wish: { pairId: string; sessionId: string }): Promise<void>;
}

interface Written {
  mail: ReadMail;
  receipt: Receipt;
}

interface Wish {
  pairId: string;
  sessionId: string;
  by: string;
}

/** What is proven to be theirs acts at once; anybody could have written the rest, and spam is nobody's. */
const decline = async (wish: Wish, { mail, receipt }: Written, deps: DeclineDeps): Promise<void> => {
  const sender = judgeSender(mail, receipt, await deps.people.getPerson(wish.by));
  if (sender === 'verified') await deps.callOff(wish);
  if (sender === 'wrong-sender' || sender === 'unverified') await deps.doubtDecline(wish);
};

/** A declined calendar entry is "I can't make it". */
export const takeCalendar = async (written: Written, deps: DeclineDeps): Promise<void> => {
  const declined = readDecline(written.mail.calendar ?? '');
  const pair = declined === undefined ? undefined : await deps.pairs.findPair(declined.pairId);
  if (declined === undefined || pair === undefined) return;
  const { pairId, sessionId, as } = declined;
  const by =
    as === 'coordinator'
      ? await deps.hostOf({ pairId, sessionId })
      : { mentor: pair.mentorId, mentee: pair.menteeId }[as];
  await deps.inbound.noteMail(rawKeyOf(written.receipt), { pairId, personId: by });
  await decline({ pairId, sessionId, by }, written, deps);
};

const ABOUT_SESSION = /^session\.(.+)\.[a-z]+\d*\.(?:mentor|mentee)$/;

/** "I can't make it", written back to a mail about a Meet. False when the reply says anything else. */
export const takeCannot = async (
  { pairId, mailKey, by }: { pairId: string; mailKey: string | undefined; by: string },
  written: Written,
  deps: DeclineDeps,
): Promise<boolean> => {
  const [, sessionId] = ABOUT_SESSION.exec(mailKey ?? '') ?? [];
  if (sessionId === undefined || !cannotCome(written.mail.text)) return false;
  await decline({ pairId, sessionId, by }, written, deps);
  return true;
};
