export interface MailHeader {
  key: string;
  value: string;
}

export type AutomaticKind = 'auto-reply' | 'bounce' | 'receipt' | 'calendar' | 'reaction' | 'list' | 'none';

/** Subjects of out-of-office notes, as mail programs word them; some send no other sign. */
const SUBJECT =
  /^\s*(re:\s*)?(automatic reply|auto(matic|-|\s)?\s?(reply|response|antwort)|out of (the )?office|abwesenheit|absence|nieobecn|odpowied[zź] automatyczna|r[eé]ponse automatique)/i;
const READ_RECEIPT = /^\s*(read|not read|gelesen|przeczytane|lu):/i;
const BOUNCE_SUBJECT =
  /^\s*(undeliver|delivery status notification|mail delivery (failed|subsystem)|returned mail|failure notice)/i;
const CALENDAR_SUBJECT = /^\s*(accepted|declined|tentative|maybe|new time proposed):/i;
const REACTION = /^\s*.{0,60}\breacted (to|with)\b/i;

const isBounce = (value: (key: string) => string, subject: string): boolean =>
  BOUNCE_SUBJECT.test(subject) ||
  (/multipart\/report/i.test(value('content-type')) && /delivery-status/i.test(value('content-type')));

const isAutoReply = (value: (key: string) => string, subject: string): boolean => {
  const submitted = value('auto-submitted').toLowerCase();
  const precedence = value('precedence').toLowerCase();
  return (
    (submitted !== '' && !submitted.startsWith('no')) ||
    value('return-path').trim() === '<>' ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-ms-exchange-inbox-rules-loop', 'x-mail-autoreply'].some(
      (key) => value(key) !== '',
    ) ||
    ['auto_reply', 'junk'].includes(precedence) ||
    SUBJECT.test(subject)
  );
};

/**
 * Whether a machine wrote this mail: then it is nobody's answer. Several signs are needed since no two systems set the same ones
 * (RFC 3834 and the notes on it). `X-Auto-Response-Suppress` is none: it is a wish, which people's programs send too.
 */
export const isAutomaticMail = (
  headers: MailHeader[],
  subject: string,
): { automatic: boolean; kind: AutomaticKind } => {
  const value = (wanted: string): string => headers.find(({ key }) => key.toLowerCase() === wanted)?.value ?? '';
  const is = (kind: AutomaticKind) => ({ automatic: true, kind });
  if (isBounce(value, subject)) return is('bounce');
  if (/disposition-notification/i.test(value('content-type')) || READ_RECEIPT.test(subject)) return is('receipt');
  if (/text\/calendar/i.test(value('content-type')) || CALENDAR_SUBJECT.test(subject)) return is('calendar');
  if (value('x-ms-reactions') !== '' || value('x-google-reaction') !== '' || REACTION.test(subject))
    return is('reaction');
  if (isAutoReply(value, subject)) return is('auto-reply');
  if (value('list-id') !== '' || ['bulk', 'list'].includes(value('precedence').toLowerCase())) return is('list');
  return { automatic: false, kind: 'none' };
};
