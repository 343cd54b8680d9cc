import type { MailView } from './mail-headers.ts';

const READ = /^\s*(read|not read|gelesen|przeczytan[eoy]|lu|leído|letto|прочитано):/i;

/** Whether a mail program says that ours was opened, or deleted unread (RFC 8098): that is nobody's answer. */
export const isReadReceipt = ({ read, subject }: MailView): boolean =>
  /disposition-notification/i.test(read('content-type')) || READ.test(subject);
