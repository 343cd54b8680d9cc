import { isAutoReply } from './is-auto-reply.ts';
import { isBounce } from './is-bounce.ts';
import { isCalendarMail } from './is-calendar-mail.ts';
import { isListMail } from './is-list-mail.ts';
import { isReaction } from './is-reaction.ts';
import { isReadReceipt } from './is-read-receipt.ts';
import { type MailHeader, type MailView, readHeader } from './mail-headers.ts';

export type AutomaticKind = 'auto-reply' | 'bounce' | 'receipt' | 'calendar' | 'reaction' | 'list' | 'none';

interface Mail {
  headers: readonly MailHeader[];
  subject: string;
  text?: string;
  types?: readonly string[];
}

/** The surest signs first: a bounce bears the signs of an automatic reply, too. */
const KINDS: readonly (readonly [AutomaticKind, (mail: MailView) => boolean])[] = [
  ['bounce', isBounce],
  ['receipt', isReadReceipt],
  ['calendar', isCalendarMail],
  ['reaction', isReaction],
  ['auto-reply', isAutoReply],
  ['list', isListMail],
];

/** Whether a machine wrote this mail: then it is nobody's answer. Several signs are needed, since no two systems set the same ones. */
export const isAutomaticMail = ({ headers, subject, text = '', types = [] }: Mail): AutomaticKind => {
  const view = { read: readHeader(headers), subject, text, types };
  return KINDS.find(([, is]) => is(view))?.[0] ?? 'none';
};
