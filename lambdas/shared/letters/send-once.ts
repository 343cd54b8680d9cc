import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import type { Person } from '../../../domain/concepts/person.ts';
import { TransientError } from '../../../domain/errors.ts';
import type { Mail } from '../../../views/mails/mail.tsx';
import type { Mailer, MailToSend } from '../../adapters/mail.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { Sent } from '../../adapters/sent.ts';
import { toInstant } from '../moment.ts';

export interface MailDeps {
  sent: Pick<Sent, 'claimSend' | 'markSent' | 'wasSent'>;
  mailer: Pick<Mailer, 'send'>;
  /** The bucket of raw mails: the text of each mail sent is kept there, for evidence and for reading replies. */
  rawMails: Pick<Objects, 'putText'>;
  now: () => DateTime;
}

export interface Post {
  pairId: string;
  /** Names this mail for ever: a second call with it sends nothing. */
  key: string;
  to: Person;
  mail: Mail;
  replyToken?: string | undefined;
  calendar?: MailToSend['calendar'];
}

export const sentTextKey = (pairId: string, key: string): string => `sent/${pairId}/${key}.txt`;

/**
 * To somebody who can be mailed; see `postMail` for everybody else. Throws Transient while somebody else may be sending this very
 * mail: whoever comes later finds it sent, or sends it.
 */
export const sendOnce = async (
  { pairId, key, to, mail, replyToken, calendar }: Post,
  deps: MailDeps,
): Promise<'sent' | 'already'> => {
  if (to.email === undefined || to.doNotWrite) throw new TypeError(`person ${to.id} has no address to write to`);
  const claim = await deps.sent.claimSend(pairId, key, toInstant(deps.now()));
  if (claim === 'sent') return 'already';
  if (claim === 'underway') throw new TransientError('this mail is being sent');
  await deps.rawMails.putText(sentTextKey(pairId, key), mail.text);
  const messageId = await deps.mailer.send({
    to: { name: `${to.first} ${to.last}`, email: to.email },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    lang: mail.lang,
    replyToken,
    calendar,
    tags: { pair: pairId, key },
  });
  const sha256 = createHash('sha256').update(mail.text).digest('hex');
  await deps.sent.markSent(pairId, key, { messageId, sha256, wordsVersion: mail.version });
  return 'sent';
};
