/** A mail as SES hands it over: the raw text and the event of its receipt. */
export interface AMail {
  from?: string;
  subject?: string;
  text?: string;
  headers?: string[];
  type?: string;
}

export interface AReceipt {
  messageId: string;
  recipient: string;
  verdicts?: Partial<Record<'spf' | 'dkim' | 'dmarc' | 'spam' | 'virus', string>>;
  source?: string;
  timestamp?: string;
}

export const aRawMail = ({ from = 'p1-parent@example.org', subject = 'Re: mentoring', ...mail }: AMail): Uint8Array =>
  new TextEncoder().encode(
    [
      ...(mail.headers ?? []),
      `From: Parent <${from}>`,
      'To: answer@reply.example.org',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      `Content-Type: ${mail.type ?? 'text/plain; charset=utf-8'}`,
      '',
      mail.text ?? 'YES',
    ].join('\r\n'),
  );

export const aReceiptEvent = ({ messageId, recipient, verdicts = {}, source = '', ...rest }: AReceipt) => {
  const verdict = (name: keyof typeof verdicts) => ({ status: verdicts[name] ?? 'PASS' });
  return {
    Records: [
      {
        ses: {
          mail: { messageId, source },
          receipt: {
            timestamp: rest.timestamp ?? '2026-05-06T08:30:00.000Z',
            recipients: [recipient],
            spfVerdict: verdict('spf'),
            dkimVerdict: verdict('dkim'),
            dmarcVerdict: verdict('dmarc'),
            spamVerdict: verdict('spam'),
            virusVerdict: verdict('virus'),
          },
        },
      },
    ],
  };
};

/** What a guest's mail program answers to a calendar entry. */
export const aCalendarReply = (
  uid: string,
  status: 'DECLINED' | 'ACCEPTED',
): Pick<AMail, 'type' | 'text' | 'subject'> => ({
  subject: `${status === 'DECLINED' ? 'Declined' : 'Accepted'}: Breakthrough mentoring`,
  type: 'text/calendar; method=REPLY; charset=utf-8',
  text: [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `ATTENDEE;PARTSTAT=${status}:mailto:somebody@example.org`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
});
