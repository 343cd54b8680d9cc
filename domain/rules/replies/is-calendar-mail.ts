import type { MailView } from './mail-headers.ts';

const CALENDAR = /^\s*(accepted|declined|tentative|tentatively accepted|new time proposed|cancell?ed):\s/i;

/** Whether a calendar wrote it: its yes is to a time, not to us. */
export const isCalendarMail = ({ read, subject }: MailView): boolean =>
  /text\/calendar/i.test(read('content-type')) ||
  /calendarmessage/i.test(read('content-class')) ||
  CALENDAR.test(subject);
