import type { MailView } from './mail-headers.ts';

const REACTED = /^\s*.{1,60}\breacted (?:to|with)\b/i;
/** Outlook's reactions bear no mark: all they have is one sentence, with or without the picture, above the quoted mail. */
const SAYS_REACTED =
  /^\s*[\p{L} .'-]{1,60} reacted (?:to your (?:message|e-?mail)|via (?:gmail|outlook))\b[^\n]{0,120}(?:\n|$)/iu;

/** Whether somebody clicked on a picture below our mail instead of writing: a thumb is no consent. */
export const isReaction = ({ read, subject, text, types }: MailView): boolean =>
  [read('content-type'), ...types].some((type) => /email-reaction/i.test(type)) ||
  read('x-ms-reactions') !== '' ||
  read('x-google-reaction') !== '' ||
  REACTED.test(subject) ||
  SAYS_REACTED.test(text);
