import type { BusEvent, HostContext } from '../types.ts';
import { addressesIn, decodeHeader, headerOf, mailDate, readHeaders } from './mail-headers.ts';
import type { MailStatus } from './ses-mailbox.ts';

export type SesEventType = 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject';

const NAMES: Record<SesEventType, { detailType: string; eventType: string }> = {
  send: { detailType: 'Email Sent', eventType: 'Send' },
  delivery: { detailType: 'Email Delivered', eventType: 'Delivery' },
  bounce: { detailType: 'Email Bounced', eventType: 'Bounce' },
  complaint: { detailType: 'Email Complaint Received', eventType: 'Complaint' },
  reject: { detailType: 'Email Rejected', eventType: 'Reject' },
};

const EVENTS_OF: Record<MailStatus, SesEventType[]> = {
  delivered: ['delivery'],
  bounced: ['bounce'],
  suppressed: ['bounce'],
  complained: ['delivery', 'complaint'],
  rejected: ['reject'],
};

export interface SentMail {
  messageId: string;
  raw: Buffer;
  source: string;
  identityArn: string;
  configurationSet: string;
  tags: { name: string; value: string }[];
  recipients: { address: string; status: MailStatus }[];
}

/** The events of one mail as SES puts them on the bus: docs.aws.amazon.com/eventbridge/latest/ref/events-ref-ses.html */
export function describeEvents(context: HostContext, sent: SentMail): { type: SesEventType; event: BusEvent }[] {
  const mail = describeMail(context, sent);
  const make = (type: SesEventType, detail: Record<string, unknown>) => ({
    type,
    event: {
      source: 'aws.ses',
      'detail-type': NAMES[type].detailType,
      resources: [`arn:aws:ses:${context.region}:${context.account}:configuration-set/${sent.configurationSet}`],
      detail: { eventType: NAMES[type].eventType, mail, ...detail },
    },
  });
  const later = sent.recipients.flatMap(({ address, status }) =>
    EVENTS_OF[status].map((type) => make(type, describeOutcome(context, { type, address, status, sent }))),
  );
  return [make('send', { send: {} }), ...later];
}

interface Outcome {
  type: SesEventType;
  address: string;
  status: MailStatus;
  sent: SentMail;
}

function describeOutcome(context: HostContext, { type, address, status, sent }: Outcome): Record<string, unknown> {
  const timestamp = new Date(context.clock.now()).toISOString();
  const reportingMTA = `a7-30.smtp-out.${context.region}.amazonses.com`;
  if (type === 'delivery') {
    const smtpResponse = '250 2.6.0 Message received';
    return { delivery: { timestamp, processingTimeMillis: 546, recipients: [address], smtpResponse, reportingMTA } };
  }
  if (type === 'reject') return { reject: { reason: 'Bad content' } };
  const feedbackId = `${sent.messageId.slice(0, -6)}feedback`;
  if (type === 'complaint') {
    const complainedRecipients = [{ emailAddress: address }];
    const kind = { complaintSubType: null, complaintFeedbackType: 'abuse', userAgent: 'Amazon SES Mailbox Simulator' };
    return { complaint: { feedbackId, complainedRecipients, timestamp, ...kind, arrivalDate: timestamp } };
  }
  const bounceSubType = status === 'suppressed' ? 'OnAccountSuppressionList' : 'General';
  const diagnosticCode =
    status === 'suppressed'
      ? 'Amazon SES did not send the message to this address because it is on the suppression list for your account.'
      : 'smtp; 550 5.1.1 user unknown';
  const bouncedRecipients = [{ emailAddress: address, action: 'failed', status: '5.1.1', diagnosticCode }];
  return { bounce: { feedbackId, bounceType: 'Permanent', bounceSubType, bouncedRecipients, timestamp, reportingMTA } };
}

function describeMail(context: HostContext, sent: SentMail): Record<string, unknown> {
  const { headers } = readHeaders(sent.raw);
  const list = (name: string) => addressesIn(headerOf(headers, name));
  const tags: Record<string, string[]> = {
    'ses:source-tls-version': ['TLSv1.3'],
    'ses:operation': ['SendRawEmail'],
    'ses:configuration-set': [sent.configurationSet],
    'ses:from-domain': [sent.source.slice(sent.source.lastIndexOf('@') + 1)],
  };
  for (const { name, value } of sent.tags) tags[name] = [value];
  return {
    timestamp: new Date(context.clock.now()).toISOString(),
    source: sent.source,
    sourceArn: sent.identityArn,
    sendingAccountId: context.account,
    messageId: sent.messageId,
    destination: sent.recipients.map(({ address }) => address),
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: list('From'),
      replyTo: list('Reply-To'),
      date: mailDate(context.clock.now()),
      to: list('To'),
      messageId: sent.messageId,
      subject: decodeHeader(headerOf(headers, 'Subject')),
    },
    tags,
  };
}
