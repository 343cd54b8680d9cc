export interface MailHeader {
  key: string;
  value: string;
}

export type AutomaticKind = 'auto-reply' | 'bounce' | 'receipt' | 'calendar' | 'reaction' | 'list' | 'none';

/** Subjects of out-of-office notes, as mail programs word them; some send no other sign. */
const AWAY =
  /^\s*(re:\s*)?(automatic reply|auto(matic|-|\s)?\s?(reply|response|antwort)|out of (the )?office|abwesenheit|absence|nieobecn|odpowied[zź] automatyczna|r[eé]ponse automatique|risposta automatica|respuesta autom[aá]tica)/i;
const READ = /^\s*(read|not read|gelesen|przeczytan[eoy]|lu):/i;
const UNDELIVERED =
  /^\s*(undeliver|undelivered mail|delivery status notification|delivery (has )?failed|mail delivery (failed|subsystem)|message not delivered|returned mail|failure notice)/i;
const CALENDAR = /^\s*(accepted|declined|tentative|tentatively accepted|maybe|new time proposed):/i;
const REACTED = /^\s*.{0,60}\breacted (to|with)\b/i;
const SERVER = /\b(mailer-daemon|postmaster)@/i;
const AWAY_HEADERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-mail-autoreply',
  'x-ms-exchange-inbox-rules-loop',
  'x-fc-machinegenerated',
];

type Read = (key: string) => string;

const isBounce = (read: Read, subject: string): boolean =>
  UNDELIVERED.test(subject) ||
  read('x-failed-recipients') !== '' ||
  /delivery-status/i.test(read('content-type')) ||
  SERVER.test(read('from'));

const isReceipt = (read: Read, subject: string): boolean =>
  /disposition-notification/i.test(read('content-type')) || READ.test(subject);

const isCalendar = (read: Read, subject: string): boolean =>
  /text\/calendar/i.test(read('content-type')) ||
  /calendarmessage/i.test(read('content-class')) ||
  CALENDAR.test(subject);

const isReaction = (read: Read, subject: string): boolean =>
  /email-reaction/i.test(read('content-type')) ||
  read('x-ms-reactions') !== '' ||
  read('x-google-reaction') !== '' ||
  REACTED.test(subject);

/** RFC 3834: `Auto-Submitted: no` is a person. */
const isAutoReply = (read: Read, subject: string): boolean => {
  const submitted = read('auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    read('return-path') === '<>' ||
    AWAY_HEADERS.some((key) => read(key) !== '') ||
    ['auto_reply', 'auto-reply', 'junk'].includes(read('precedence').toLowerCase()) ||
    AWAY.test(subject)
  );
};

const isList = (read: Read): boolean =>
  read('list-id') !== '' || read('list-post') !== '' || ['bulk', 'list'].includes(read('precedence').toLowerCase());

/**
 * Whether a machine wrote this mail: then it is nobody's answer. Several signs are needed since no two systems set the same ones
 * (RFC 3834 and the notes on it). `X-Auto-Response-Suppress` is none: it is a wish, which people's programs send too.
 */
export const isAutomaticMail = (
  headers: readonly MailHeader[],
  subject: string,
): { automatic: boolean; kind: AutomaticKind } => {
  const read: Read = (wanted) => headers.find(({ key }) => key.toLowerCase() === wanted)?.value.trim() ?? '';
  const is = (kind: AutomaticKind) => ({ automatic: true, kind });
  if (isBounce(read, subject)) return is('bounce');
  if (isReceipt(read, subject)) return is('receipt');
  if (isCalendar(read, subject)) return is('calendar');
  if (isReaction(read, subject)) return is('reaction');
  if (isAutoReply(read, subject)) return is('auto-reply');
  return isList(read) ? is('list') : { automatic: false, kind: 'none' };
};
