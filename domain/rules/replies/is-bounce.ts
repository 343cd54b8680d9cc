import type { MailView } from './mail-headers.ts';

const UNDELIVERED =
  /^\s*(undeliver|undelivered mail|delivery status notification|delivery (has )?failed|mail delivery (failed|subsystem)|message not delivered|returned mail|failure notice|mail system error|unzustellbar|niedostarczon|non remis|échec de remise)/i;
const SERVER = /\b(mailer-daemon|postmaster)@/i;

/** Whether a mail server says that it could not deliver ours (RFC 3464, and those that do not follow it). */
export const isBounce = ({ read, subject }: MailView): boolean =>
  UNDELIVERED.test(subject) ||
  read('x-failed-recipients') !== '' ||
  /delivery-status/i.test(read('content-type')) ||
  SERVER.test(read('from'));
