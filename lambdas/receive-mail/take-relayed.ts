import { createHash } from 'node:crypto';
import type { LinkOf } from '../../domain/concepts/link.ts';
import { isAutomaticMail } from '../../domain/rules/replies/is-automatic-mail.ts';
import { takeNewText } from '../../domain/rules/replies/take-new-text.ts';
import type { Events } from '../adapters/events.ts';
import type { Objects } from '../adapters/objects.ts';
import { sentTextKey } from '../shared/letters/send-once.ts';
import { refuseFiles } from '../shared/messages/relay-mail.ts';
import { type TakeMessageDeps, takeMessage } from '../shared/messages/take-message.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';
import { judgeSender } from './judge-sender.ts';
import { leaveUnplaced } from './leave-unplaced.ts';
import type { ReadMail } from './read-raw.ts';
import type { Receipt } from './receipt-event.ts';

export interface RelayedDeps extends TaskDeps, TakeMessageDeps {
  rawMails: TaskDeps['rawMails'] & Pick<Objects, 'getText'>;
  events: Pick<Events, 'appendEvent'>;
}

interface Relayed {
  mail: ReadMail;
  receipt: Receipt;
  at: string;
}

/** SES's id of a mail, short and in letters that every name may have. */
const idOf = ({ mail }: Receipt): string =>
  `mail-${createHash('sha256').update(mail.messageId).digest('hex').slice(0, 32)}`;

/** What they wrote, without our mail below it: all of it when their words stand between ours. */
const wordsOf = (text: string, sent: string | undefined): string => {
  const { lines, strays, betweenQuotes } = takeNewText(sent === undefined ? { text } : { text, sent });
  return (strays.length > 0 || betweenQuotes ? text : lines.join('\n')).trim();
};

/** What proof or words are missing for: the coordinator sees the mail as it came. */
const leave = async ({ receipt }: Relayed, pairId: string, deps: RelayedDeps): Promise<void> => {
  const { coordinatorId } = await deps.pairs.getPair(pairId);
  await leaveUnplaced({ receipt, pairId, ownerId: coordinatorId }, deps);
};

/**
 * A mail to somebody's relay address is a message to the other side, when it is proven to be theirs. Files are not taken,
 * which its writer is told. Machines' mails are dropped, and what is not proven a coordinator looks at.
 */
export const takeRelayed = async (target: LinkOf<'relay'>, relayed: Relayed, deps: RelayedDeps): Promise<void> => {
  const { mail, receipt, at } = relayed;
  const { pairId, personId, side, mailKey } = target;
  const automatic = isAutomaticMail(mail);
  const kind = automatic === 'none' ? 'message-received' : `mail-dropped-${automatic}`;
  await deps.events.appendEvent(pairId, { id: `mail.${receipt.mail.messageId}`, at, kind, by: personId });
  if (automatic !== 'none') return;
  const sender = judgeSender(mail, receipt, await deps.people.getPerson(personId));
  if (sender === 'spam' || sender === 'virus') return;
  const text = wordsOf(mail.text, await deps.rawMails.getText(sentTextKey(pairId, mailKey)));
  const hadFiles = mail.types.length > 0;
  if (sender !== 'verified' || (text === '' && !hadFiles)) return await leave(relayed, pairId, deps);
  if (text === '') return await refuseFiles({ pairId, from: side, mailId: idOf(receipt) }, deps);
  await takeMessage({ id: idOf(receipt), pairId, from: side, by: personId, route: 'mail', text, hadFiles }, deps);
};
