import PostalMime, { type Email } from 'postal-mime';
import type { MailHeader } from '../../domain/rules/replies/mail-headers.ts';

export interface ReadMail {
  from: string;
  subject: string;
  headers: MailHeader[];
  /** What was written, quotes and all. */
  text: string;
  /** Types of the parts that are not text to read. */
  types: string[];
  /** Content of a calendar part, as it came. */
  calendar: string | undefined;
}

/** Words stand at the beginning of a mail; what follows are attachments, which are not taken. */
const MOST_BYTES = 2 * 1024 * 1024;
/** One more than readers of replies take, so that they see it was too long. */
const MOST_CHARACTERS = 20_001;

const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Marks what stands in a quote as plain mails do, so that words of the writer's own below it are seen and not cut with it. */
const markQuotes = (html: string): string => {
  let depth = 0;
  return html
    .split(/(<\/?blockquote\b[^>]*>)/i)
    .map((part) => {
      if (/^<blockquote\b/i.test(part)) depth += 1;
      else if (/^<\/blockquote\b/i.test(part)) depth = Math.max(0, depth - 1);
      else
        return depth === 0 ? part : part.replace(/(<(?:br|\/p|\/div|\/li|\/tr)\b[^>]*>)/gi, '$1> ').replace(/^/, '> ');
      return '<br><br>';
    })
    .join('');
};

/** A word that is struck out or hidden must not look like any other: the mark makes a person read it. */
const STRUCK_OUT = /<\/?(?:s|del|strike)\b[^>]*>|<\w+\b[^>]*(?:line-through|display:\s*none)[^>]*>/gi;

/** Good enough for a short reply; what it garbles is read by a person. */
const htmlToText = (html: string): string =>
  markQuotes(html.slice(0, MOST_BYTES).replace(/<(style|script|head|title)\b[\s\S]*?<\/\1>/gi, ''))
    .replace(STRUCK_OUT, '~~')
    .replace(/<(br|\/p|\/div|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gi, (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ')
    .trim();

const textOf = ({ text, html }: Email): string =>
  (text !== undefined && text.trim() !== '' ? text : htmlToText(html ?? '')).slice(0, MOST_CHARACTERS);

const calendarOf = ({ attachments }: Email): string | undefined => {
  const part = attachments.find(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics');
  return typeof part?.content === 'string' ? part.content : undefined;
};

const UNREADABLE: ReadMail = { from: '', subject: '', headers: [], text: '', types: [], calendar: undefined };

/** Reads a raw mail of any size and make. One that cannot be read has no words and no sender: a person looks at it. */
export const readRaw = async (raw: Uint8Array): Promise<ReadMail> => {
  try {
    const mail = await PostalMime.parse(raw.subarray(0, MOST_BYTES), { attachmentEncoding: 'utf8' });
    return {
      from: mail.from?.address ?? '',
      subject: mail.subject ?? '',
      headers: mail.headers.map(({ key, value }) => ({ key, value })),
      text: textOf(mail),
      types: mail.attachments.map(({ mimeType }) => mimeType),
      calendar: calendarOf(mail),
    };
  } catch {
    return UNREADABLE;
  }
};
