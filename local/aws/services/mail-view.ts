import PostalMime, { type Address, type Attachment } from 'postal-mime';

export interface MailAttachment {
  filename: string;
  contentType: string;
  size: number;
  /** What a calendar part asks for, e.g. REQUEST. */
  method?: string;
  /** Only for text; other bytes stay in the raw mail. */
  content?: string;
}

/** A raw mail as a mail program shows it. */
export interface MailView {
  from: string;
  /** Where a reply goes: Reply-To, else From; a plain address. */
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  /** Names in lower case; several of one name are joined by a comma. */
  headers: Record<string, string>;
  attachments: MailAttachment[];
}

export async function viewMail(raw: Buffer): Promise<MailView> {
  const mail = await PostalMime.parse(raw);
  const headers: Record<string, string> = {};
  for (const { key, value } of mail.headers) {
    headers[key] = headers[key] === undefined ? value : `${headers[key]}, ${value}`;
  }
  return {
    from: showAddress(mail.from),
    replyTo: mail.replyTo?.[0]?.address ?? mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers,
    attachments: mail.attachments.map(showAttachment),
  };
}

function showAddress(address: Address | undefined): string {
  if (address?.address === undefined) return '';
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}

function showAttachment({ filename, mimeType, method, content }: Attachment): MailAttachment {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  const shown = { filename: filename ?? '', contentType: mimeType, size: bytes.length };
  const isText = mimeType.startsWith('text/') || mimeType === 'application/ics';
  return {
    ...shown,
    ...(method === undefined ? {} : { method }),
    ...(isText ? { content: bytes.toString('utf8') } : {}),
  };
}
