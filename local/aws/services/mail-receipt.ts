import { addressParser } from 'postal-mime';
import { decodeHeader, type HeaderLine, headerOf, mailDate, readHeaders, replaceHeaders } from './mail-headers.ts';
import type { LambdaAction } from './mail-rules.ts';
import type { Verdicts } from './mail-verdicts.ts';

/** SES leaves out the headers beyond this many bytes and says so. */
const HEADER_BYTES = 10 * 1024;

export interface Received {
  messageId: string;
  /** Epoch milliseconds. */
  at: number;
  /** Envelope sender; empty for a bounce. */
  source: string;
  /** All envelope recipients. */
  destination: string[];
  raw: Buffer;
}

/** The raw mail with the headers that SES puts on top before it stores it. */
export function stampReceived(received: Received, verdicts: Verdicts, region: string): Buffer {
  const { source, destination, messageId, at, raw } = received;
  const domain = source.slice(source.lastIndexOf('@') + 1);
  const word = verdicts.spfVerdict.status.toLowerCase();
  const host = `inbound-smtp.${region}.amazonaws.com`;
  const results = `amazonses.com; spf=${word} client-ip=127.0.0.1; dkim=${word} header.i=@${domain}; dmarc=${word} header.from=${domain};`;
  return replaceHeaders(
    raw,
    ['return-path'],
    [
      { name: 'Return-Path', value: `<${source}>` },
      {
        name: 'Received',
        value: `from localhost (localhost [127.0.0.1]) by ${host} with SMTP id ${messageId} for ${destination[0] ?? ''}; ${mailDate(at)}`,
      },
      { name: 'X-SES-Spam-Verdict', value: verdicts.spamVerdict.status },
      { name: 'X-SES-Virus-Verdict', value: verdicts.virusVerdict.status },
      { name: 'Received-SPF', value: `${word} (spfCheck) client-ip=127.0.0.1; envelope-from=${source};` },
      { name: 'Authentication-Results', value: results },
    ],
  );
}

export interface Receipt {
  /** The recipients that this rule covers. */
  recipients: string[];
  verdicts: Verdicts;
  action: LambdaAction;
}

/** The event of a Lambda action: docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html */
export function describeReceipt(received: Received, { recipients, verdicts, action }: Receipt): unknown {
  const timestamp = new Date(received.at).toISOString();
  const { functionArn, invocationType } = action.lambda;
  const receipt = {
    timestamp,
    processingTimeMillis: 512,
    recipients,
    ...verdicts,
    action: { type: 'Lambda', functionArn, invocationType },
  };
  return { Records: [{ eventSource: 'aws:ses', eventVersion: '1.0', ses: { mail: describeMail(received), receipt } }] };
}

function describeMail({ at, source, messageId, destination, raw }: Received): Record<string, unknown> {
  const all = readHeaders(raw).headers;
  const headers = cutHeaders(all);
  const timestamp = new Date(at).toISOString();
  const mail = { timestamp, source, messageId, destination, headersTruncated: headers.length < all.length, headers };
  return { ...mail, commonHeaders: describeCommon(all, source) };
}

function cutHeaders(headers: HeaderLine[]): HeaderLine[] {
  let bytes = 0;
  return headers.filter(({ name, value }) => {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value) + 4;
    return bytes <= HEADER_BYTES;
  });
}

function describeCommon(headers: HeaderLine[], returnPath: string): Record<string, unknown> {
  const common: Record<string, unknown> = { returnPath };
  for (const name of ['From', 'To', 'Cc', 'Reply-To']) {
    const value = headerOf(headers, name);
    if (value !== undefined) common[inCamelCase(name)] = showAddresses(value);
  }
  for (const name of ['Date', 'Message-ID', 'Subject']) {
    const value = headerOf(headers, name);
    if (value !== undefined) common[inCamelCase(name)] = decodeHeader(value);
  }
  return common;
}

function inCamelCase(name: string): string {
  const [first = '', second = ''] = name.toLowerCase().split('-');
  return first + second.charAt(0).toUpperCase() + second.slice(1);
}

function showAddresses(value: string): string[] {
  const found = addressParser(value, { flatten: true });
  return found.map(({ name, address }) => (name ? `${name} <${address}>` : (address ?? '')));
}
